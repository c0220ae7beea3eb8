using CsvHelper;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Turns the rows under a header into ties and vertices.</summary>
internal sealed class CsvTieRows(TieFile file, CsvHeader header)
{
    private readonly VertexIds vertices = new();
    private readonly List<TieRow> ties = [];
    private char[] chars = new char[256];
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

        if (IsBlank(reader, header.Source))
        {
            throw file.Fault(
                line, header.Columns[header.Source], "missing-source", "the source is empty",
                "Name the first end of the tie; a vertex without ties is a source with an empty target.");
        }

        var source = NumberOf(reader, header.Source);
        if (IsBlank(reader, header.Target))
        {
            PassOverWeight(reader, line);
            return;
        }

        var target = NumberOf(reader, header.Target);
        var weight = header.Weight < 0 ? 1 : Weight(reader, line);
        ties.Add(new TieRow(source, target, weight, line, TieDirection.Unsaid));
    }

    public TieTable Table() => new()
    {
        File = file.Name,
        Vertices = vertices.All,
        Ties = ties,
        HasWeights = header.Weight >= 0,
        WeightColumn = header.Weight < 0 ? "" : header.Columns[header.Weight],
        Direction = TieDirection.Unsaid,
        Warnings = idleWeights == 0 ? [] : [Invariant($"{idleWeights} rows have a weight and no target: it is passed over")],
    };

    /// <summary>A row without a target is no tie; what stands there must be a number all the same, if anything does.</summary>
    private void PassOverWeight(CsvReader reader, int line)
    {
        if (header.Weight >= 0 && !IsBlank(reader, header.Weight))
        {
            _ = Weight(reader, line);
            idleWeights++;
        }
    }

    private double Weight(CsvReader reader, int line) =>
        Numbers.Weight(file, line, header.Columns[header.Weight], reader.GetSpan(header.Weight));

    private static bool IsBlank(CsvReader reader, int field) => reader.GetSpan(field).Trim(" \t"u8).IsEmpty;

    private int NumberOf(CsvReader reader, int field)
    {
        // There are never more chars than bytes of UTF-8.
        var needed = reader.GetSpan(field).Length;
        if (needed > chars.Length)
        {
            chars = new char[Math.Max(needed, 2 * chars.Length)];
        }

        return vertices.NumberOf(chars.AsSpan(0, reader.GetChars(field, chars)));
    }
}
