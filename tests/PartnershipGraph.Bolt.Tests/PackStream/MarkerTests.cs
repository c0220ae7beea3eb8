using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>Of every one of the 256 bytes it is known what it begins.</summary>
internal sealed class MarkerTests
{
    private static readonly Dictionary<ValueKind, int> counts = new()
    {
        [ValueKind.Null] = 1,
        [ValueKind.Boolean] = 2,
        [ValueKind.Integer] = 128 + 16 + 4,
        [ValueKind.Float] = 1,
        [ValueKind.String] = 16 + 3,
        [ValueKind.Bytes] = 3,
        [ValueKind.List] = 16 + 3,
        [ValueKind.Map] = 16 + 3,
        [ValueKind.Structure] = 16,
        [ValueKind.Reserved] = 4 + 1 + 1 + 1 + 1 + 20,
    };

    [Test]
    public void Every_kind_has_so_many_markers()
    {
        var found = Enumerable.Range(0, 256).GroupBy(marker => Kind((byte)marker)).ToDictionary(group => group.Key, group => group.Count());
        Assert.That(found, Is.EqualTo(counts));
    }

    [Test]
    public void A_marker_begins_a_value_of_its_kind_and_of_no_other([Range(0, 255)] int marker)
    {
        var kind = Kind((byte)marker);
        var accepted = Readers.Where(reader => Accepts(reader.Read, (byte)marker)).Select(reader => reader.Kind);
        Assert.That(accepted, kind is ValueKind.Null or ValueKind.Reserved ? Is.Empty : Is.EqualTo(new[] { kind }));
    }

    [Test]
    public void A_value_that_the_bytes_complete_is_read_whole([Range(0, 255)] int marker)
    {
        // So many zeros that a size of nought, or a number, is there; a text or list of several bytes finds them too.
        byte[] bytes = [(byte)marker, .. new byte[40]];
        var reader = new PackStreamReader(bytes);
        if (Kind((byte)marker) == ValueKind.Reserved)
        {
            Packed.Refuses(bytes, "in the place of a value");
            return;
        }
        var skipping = new PackStreamReader(bytes);
        skipping.SkipValue();
        if (Kind((byte)marker) != ValueKind.Map || (marker & 0x0F) == 0 || marker >= 0xC0)
        {
            reader.ReadValue();
            Assert.That(reader.Remaining, Is.EqualTo(skipping.Remaining));
        }
        else
        {
            Packed.Refuses(bytes, "in the place of a text");
        }
    }

    private delegate void Reading(ref PackStreamReader reader);

    private static IEnumerable<(ValueKind Kind, Reading Read)> Readers =>
    [
        (ValueKind.Boolean, (ref PackStreamReader reader) => reader.ReadBoolean()),
        (ValueKind.Integer, (ref PackStreamReader reader) => reader.ReadInteger()),
        (ValueKind.Float, (ref PackStreamReader reader) => reader.ReadFloat()),
        (ValueKind.String, (ref PackStreamReader reader) => reader.ReadString()),
        (ValueKind.Bytes, (ref PackStreamReader reader) => reader.ReadBytes()),
        (ValueKind.List, (ref PackStreamReader reader) => reader.ReadListHeader()),
        (ValueKind.Map, (ref PackStreamReader reader) => reader.ReadMapHeader()),
        (ValueKind.Structure, (ref PackStreamReader reader) => reader.ReadStructureHeader(out _, out _)),
    ];

    private static ValueKind Kind(byte marker) => new PackStreamReader([marker]).PeekKind();

    private static bool Accepts(Reading read, byte marker)
    {
        var reader = new PackStreamReader([marker, .. new byte[40]]);
        try
        {
            read(ref reader);
            return true;
        }
        catch (ProtocolException)
        {
            return false;
        }
    }
}
