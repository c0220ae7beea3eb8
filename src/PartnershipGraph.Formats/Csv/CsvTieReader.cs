using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Reads a table with a row for every tie.</summary>
internal static class CsvTieReader
{
    public static TieTable Read(TieFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var text = bytes[^TextCheck.Checked(file, bytes.Span).Length..];
        using var records = new CsvRecords(file, text, CsvSeparator.Of(file, text, reader => CsvHeader.Of(reader).NamesBothEnds));
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
}
