using System.Text;

namespace PartnershipGraph.Formats.Bytes;

/// <summary>Tells the form of a file by the ending of its name, else by how it begins.</summary>
internal static class FileForms
{
    public static FileForm Of(string name, ReadOnlySpan<byte> bytes)
    {
        var unpacked = Gzip.IsNamed(name) ? name[..^Gzip.Ending.Length] : name;
        return Path.GetExtension(unpacked).ToUpperInvariant() switch
        {
            ".CSV" or ".TSV" => FileForm.Csv,
            ".GRAPHML" or ".XML" => FileForm.GraphMl,
            ".NET" or ".PAJ" or ".PAJEK" => FileForm.Pajek,
            ".MTX" => FileForm.MatrixMarket,
            _ => ByContent(bytes),
        };
    }

    /// <summary>Comments of Pajek may stand before its first section, so that a percent sign alone says Pajek too.</summary>
    private static FileForm ByContent(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes).TrimStart(" \t\r\n"u8);
        if (start.StartsWith("<"u8))
        {
            return FileForm.GraphMl;
        }

        if (BeginsWith(start, "%%MatrixMarket"u8))
        {
            return FileForm.MatrixMarket;
        }

        return BeginsWith(start, "*Vertices"u8) || BeginsWith(start, "*Network"u8) || start.StartsWith("%"u8) ? FileForm.Pajek : FileForm.Csv;
    }

    private static bool BeginsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);
}
