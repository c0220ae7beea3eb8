using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>Reads the entries of a matrix in coordinates: row, column and, save in a pattern, value.</summary>
internal static class MatrixEntries
{
    public static List<TieRow> Read(TieFile file, MatrixForm form, MatrixSize size, ref LineScanner scanner)
    {
        var ties = new List<TieRow>();
        var direction = MatrixMarketReader.DirectionOf(form);
        for (long entry = 0; entry < size.Entries; entry++)
        {
            if (!scanner.Next())
            {
                throw MatrixMarketReader.TooFew(file, size, scanner.Number, entry);
            }

            var words = new Words(scanner.Line);
            var row = Index(file, scanner.Number, words.Next(), "row", size.Vertices);
            var column = Index(file, scanner.Number, words.Next(), "column", size.Vertices);
            if (form.IsSymmetric && column > row)
            {
                throw file.Fault(
                    scanner.Number, "above-diagonal", Invariant($"the entry ({row}, {column}) lies above the diagonal of a symmetric matrix"),
                    "A symmetric matrix lists its lower triangle: row and column change places; or write general.");
            }

            var weight = form.HasValues ? Value(file, form, scanner.Number, words.Next()) : 1;
            Lines.End(file, scanner.Number, words, "entry");
            ties.Add(new TieRow(row - 1, column - 1, weight, scanner.Number, direction));
        }

        if (size.MustBeListed)
        {
            RequireEveryVertex(file, size, ties);
        }

        return ties;
    }

    /// <summary>The value of an entry, which is whole where the first line says so.</summary>
    public static double Value(TieFile file, MatrixForm form, int line, ReadOnlySpan<byte> word)
    {
        var value = Numbers.Weight(file, line, "", word);
        return form.IsWhole && !double.IsInteger(value)
            ? throw file.Fault(line, "not-an-integer", $"{Excerpt.Of(word)} is no whole number", "Write real in place of integer in the first line.")
            : value;
    }

    private static int Index(TieFile file, int line, ReadOnlySpan<byte> word, string what, int vertices)
    {
        if (word.IsEmpty)
        {
            throw file.Fault(line, "missing-end", $"the {what} of the entry is missing", "Write row and column of every entry.");
        }

        return Numbers.TryCount(word, out var index) && index >= 1 && index <= vertices
            ? (int)index
            : throw file.Fault(
                line, "index-out-of-range", Invariant($"{Excerpt.Of(word)} is no {what} from 1 to {vertices}"),
                "Correct it; rows and columns are counted from 1.");
    }

    private static void RequireEveryVertex(TieFile file, MatrixSize size, List<TieRow> ties)
    {
        var named = new System.Collections.BitArray(size.Vertices);
        foreach (var tie in ties)
        {
            named[tie.Source] = named[tie.Target] = true;
        }

        if (!named.HasAllSet())
        {
            throw DeclaredCount.Unlisted(file, size.Line, size.Vertices);
        }
    }
}
