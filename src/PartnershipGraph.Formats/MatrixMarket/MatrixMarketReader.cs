using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>Reads a square matrix: row i and column j are vertices, the entry there is the strength of the tie from i to j.</summary>
internal static class MatrixMarketReader
{
    public static TieTable Read(TieFile file, ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        var scanner = new LineScanner(TextCheck.Checked(file, bytes), cancellation);
        if (!scanner.NextOfAll())
        {
            throw file.Fault(0, "empty-file", "the file is empty", "Begin it with %%MatrixMarket matrix coordinate real general.");
        }

        var form = MatrixForm.Read(file, scanner.Line);
        if (!scanner.Next())
        {
            throw file.Fault(
                scanner.Number, "truncated-file", "the file ends before the size of the matrix", "Write rows, columns and entries on a line.");
        }

        var size = MatrixSize.Read(file, form, scanner.Line, scanner.Number, bytes.Length);
        var ties = form.IsDense ? MatrixCells.Read(file, form, size, ref scanner) : MatrixEntries.Read(file, form, size, ref scanner);
        return scanner.Next()
            ? throw file.Fault(
                scanner.Number, "too-many-entries", Invariant($"line {size.Line} declares {size.Entries} entries, and more follow"),
                "Correct the number, or delete what does not belong here.")
            : new TieTable
            {
                File = file.Name,
                Vertices = new NumberedIds(size.Vertices, []),
                Ties = ties,
                HasWeights = form.HasValues,
                Direction = DirectionOf(form),
            };
    }

    public static TieDirection DirectionOf(MatrixForm form) => form.IsSymmetric ? TieDirection.BothWays : TieDirection.OneWay;

    /// <summary>The error of a file that ends before its time.</summary>
    public static Exception TooFew(TieFile file, MatrixSize size, int line, long entries) => file.Fault(
        line, "missing-entries", Invariant($"line {size.Line} declares {size.Entries} entries, the file ends after {entries}"),
        "Fetch the file again: it may have been cut off; or correct the number.");
}
