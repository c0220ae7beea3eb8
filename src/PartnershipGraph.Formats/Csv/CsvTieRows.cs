using CsvHelper;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Turns the rows under a header into ties and vertices.</summary>
internal sealed class CsvTieRows(TieFile file, CsvHeader header)
{
    private readonly Utf8Ids vertices = new();
    private readonly List<TieRow> ties = [];
    private int idleWeights;

    /// <summary>Takes the present record.</summary>
    public void Add(CsvRecords records)
    {
        var (reader, line) = (records.Reader, records.Line);
        if (reader.FieldCount != header.Columns.Length)
        {
            throw file.Fault(
                line, "field-count", Invariant($"the row has {reader.FieldCount} fields, the header {header.Columns.Length}"),
                "Write one field for every column; a field with a separator or a line break stands in quotes.");
        }

        var named = reader.GetSpan(header.Source);
        if (IsBlank(named))
        {
            throw file.Fault(
                line, header.Columns[header.Source], "missing-source", "the source is empty",
                "Name the first end of the tie; a vertex without ties is a source with an empty target.");
        }

        var source = vertices.NumberOf(named);
        named = reader.GetSpan(header.Target);
        if (IsBlank(named))
        {
            PassOverWeight(reader, line);
            return;
        }

        var target = vertices.NumberOf(named);
        var weight = header.Weight < 0 ? 1 : Weight(reader, line);
        ties.Add(new TieRow(source, target, weight, line, TieDirection.Unsaid));
    }

    public TieTable Table() => new()
    {
        File = file.Name,
        Vertices = vertices.All(),
        Ties = ties,
        HasWeights = header.Weight >= 0,
        WeightColumn = header.Weight < 0 ? "" : header.Columns[header.Weight],
        Direction = TieDirection.Unsaid,
        Warnings = idleWeights == 0 ? [] : [Invariant($"{idleWeights} rows have a weight and no target: it is passed over")],
    };

    /// <summary>A row without a target is no tie; what stands there must be a number all the same, if anything does.</summary>
    private void PassOverWeight(CsvReader reader, int line)
    {
        if (header.Weight >= 0 && !IsBlank(reader.GetSpan(header.Weight)))
        {
            _ = Weight(reader, line);
            idleWeights++;
        }
    }

    private double Weight(CsvReader reader, int line) =>
        Numbers.Weight(file, line, header.Columns[header.Weight], reader.GetSpan(header.Weight));

    private static bool IsBlank(ReadOnlySpan<byte> field) => field.Trim(" \t"u8).IsEmpty;
}
