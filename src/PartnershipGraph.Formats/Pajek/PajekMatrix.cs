using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>
/// A matrix: a row for every vertex, in it the strength of its tie to every vertex; 0 is no tie. Where there are two kinds of
/// vertices, rows are the first kind and columns the second.
/// </summary>
internal sealed class PajekMatrix(TieFile file, PajekVertices vertices, List<TieRow> ties)
{
    private readonly int columns = vertices.IsTwoMode ? vertices.Count - vertices.FirstKind : vertices.Count;
    private readonly int firstColumn = vertices.IsTwoMode ? vertices.FirstKind : 0;
    private int row;

    /// <summary>Takes a row.</summary>
    public void Add(int line, ReadOnlySpan<byte> text)
    {
        if (row == vertices.FirstKind)
        {
            throw file.Fault(line, "too-many-entries", Invariant($"the matrix has more than {vertices.FirstKind} rows"), "Delete what does not belong here.");
        }

        var words = new Words(text);
        for (var column = 0; column < columns; column++)
        {
            if (words.Rest.IsEmpty)
            {
                throw file.Fault(line, "missing-entries", Invariant($"the row has {column} of {columns} numbers"), "Write one for every vertex, 0 where there is no tie.");
            }

            var weight = Numbers.Weight(file, line, "", words.Next());
            if (weight != 0)
            {
                ties.Add(new TieRow(row, firstColumn + column, weight, line, TieDirection.OneWay));
            }
        }

        if (!words.Rest.IsEmpty)
        {
            throw file.Fault(line, "too-many-entries", Invariant($"the row has more than {columns} numbers"), "Write one for every vertex.");
        }

        row++;
    }

    /// <summary>Refuses a matrix that ends before its time.</summary>
    public void Complete(int line)
    {
        if (row < vertices.FirstKind)
        {
            throw file.Fault(line, "missing-entries", Invariant($"the matrix ends after {row} of {vertices.FirstKind} rows"), "Write a row for every vertex.");
        }
    }
}
