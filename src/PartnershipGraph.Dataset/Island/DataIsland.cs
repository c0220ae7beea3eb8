using System.Globalization;
using System.Text;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Island;

/// <summary>Makes the data that travel inside a page, of the rows of any store.</summary>
public static class DataIsland
{
    /// <summary>How many bytes of a page the data may take.</summary>
    public const long Room = 1_500_000;

    private const double million = 1e6;

    /// <summary>
    /// The rows as files of a data folder, packed. They are unpacked and read again before they are handed out: what travels has the digest of what
    /// it was made from, or does not travel. The same rows give the same text, whatever store they come from.
    /// </summary>
    /// <param name="records">The rows of every table.</param>
    /// <param name="cancellationToken">Heeded between rows.</param>
    /// <param name="room">How many bytes of the page they may take.</param>
    /// <exception cref="ArgumentException">Not every table was read.</exception>
    public static IslandText Of(PartnershipRecords records, CancellationToken cancellationToken, long room = Room)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.Read != DataTables.All)
        {
            throw new ArgumentException("a page carries every table: read them all", nameof(records));
        }

        var files = RecordTables.InOrder(RecordTables.Of(records)).Select(t => (t.Form.File, Content: Bytes(t, cancellationToken))).ToList();
        var joined = IslandPacking.Join(files);
        var base64 = IslandBase64.Write(IslandPacking.Pack(joined));
        var island = new IslandText(base64, base64.Length, DatasetDigest.Of(records))
        {
            UnpackedBytes = files.Sum(f => (long)f.Content.Length),
            Sha256 = IslandReader.Digest(joined),
        };
        if (!ComesBack(files, island.Digest, cancellationToken))
        {
            return island with { Base64 = "", LeftOut = "the rows hold values that the files of a data folder cannot hold as they are, such as blanks at an end" };
        }

        return island.Bytes <= room ? island : island with
        {
            Base64 = "",
            LeftOut = string.Create(
                CultureInfo.InvariantCulture,
                $"they would take {island.Bytes / million:0.0#} MB of the page, and it has room for {room / million:0.0#}"),
        };
    }

    private static byte[] Bytes(Csv.WrittenTable table, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            table.WriteTo(text, cancellation);
        }

        return bytes.ToArray();
    }

    private static bool ComesBack(IEnumerable<(string File, byte[] Content)> files, string digest, CancellationToken cancellation)
    {
        var unpacked = new IslandFiles(files.ToDictionary(f => f.File, f => f.Content, StringComparer.Ordinal));
        return FolderStore.Of(unpacked, "page").Check(cancellation).Records is { } read && DatasetDigest.Of(read) == digest;
    }
}
