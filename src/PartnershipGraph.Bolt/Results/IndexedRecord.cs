using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Results;

/// <summary>A record with many columns, or long ones: it knows where each starts, so that none is walked over again and again.</summary>
internal sealed class IndexedRecord : Record
{
    private readonly int[] offsets;

    public IndexedRecord(RecordPage page, int start, int columns)
        : base(page, start)
    {
        offsets = new int[columns];
        var reader = page.ReaderAt(start, 0);
        var whole = reader.Remaining;
        for (var column = 0; column < columns; column++)
        {
            offsets[column] = whole - reader.Remaining;
            reader.SkipValue();
        }
    }

    protected override PackStreamReader ReaderAt(int field) => Page.ReaderAt(Start + offsets[field], 0);
}
