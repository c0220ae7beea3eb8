using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Reads a table with a row for every tie.</summary>
internal static class CsvTieReader
{
    private static readonly char[] separators = [',', ';', '\t'];

    public static TieTable Read(TieFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var text = bytes[^TextCheck.Checked(file, bytes.Span).Length..];
        using var records = new CsvRecords(file, text, SeparatorOf(file, text));
        if (!records.Next())
        {
            throw file.Fault(
                0, "empty-file", "the file is empty",
                "Write at least the header: source,target and, where ties have strengths, weight.");
        }

        var header = CsvHeader.Of(records.Reader);
        header.Check(file, records.Line);
        var rows = new CsvTieRows(file, header);
        for (var read = 1; records.Next(); read++)
        {
            if ((read & 4095) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            rows.Add(records);
        }

        return rows.Table();
    }

    /// <summary>The separator under which the header names both ends of a tie; the comma where none does.</summary>
    private static char SeparatorOf(TieFile file, ReadOnlyMemory<byte> text)
    {
        foreach (var separator in separators)
        {
            using var records = new CsvRecords(file, text, separator);
            try
            {
                if (records.Next() && CsvHeader.Of(records.Reader).NamesBothEnds)
                {
                    return separator;
                }
            }
            catch (InvalidTieFileException)
            {
                // Quotes may stand well under another separator; if they do not, reading by the comma says so.
            }
        }

        return ',';
    }
}
