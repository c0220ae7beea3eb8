using PartnershipGraph.Formats.Text;
using PartnershipGraph.Formats.Vertices;
using static System.FormattableString;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>The size that a matrix declares.</summary>
/// <param name="Vertices">Its rows, which are as many as its columns.</param>
/// <param name="Entries">How many entries follow.</param>
/// <param name="Line">Where that stands.</param>
internal readonly record struct MatrixSize(int Vertices, long Entries, int Line)
{
    /// <summary>The shortest entry is a digit, a blank, a digit and the end of the line.</summary>
    private const int shortestEntry = 4;

    /// <summary>Whether the vertices are so many that entries must name every one of them.</summary>
    public bool MustBeListed => Vertices > DeclaredCount.MostUnlisted;

    /// <param name="file">The file.</param>
    /// <param name="form">What its first line says.</param>
    /// <param name="line">The line of the size.</param>
    /// <param name="number">Which line that is.</param>
    /// <param name="bytes">How long the file is: what cannot be listed in it is not believed.</param>
    public static MatrixSize Read(TieFile file, MatrixForm form, ReadOnlySpan<byte> line, int number, int bytes)
    {
        var words = new Words(line);
        var rows = DeclaredCount.Read(file, number, words.Next(), "the number of rows");
        var columns = DeclaredCount.Read(file, number, words.Next(), "the number of columns");
        if (rows != columns)
        {
            throw file.Fault(
                number, "not-square", Invariant($"the matrix has {rows} rows and {columns} columns"),
                "A network needs a square matrix: the same vertices down and across.");
        }

        if (form.IsDense)
        {
            Lines.End(file, number, words, "size");

            // So many cells never follow; and their number is beyond what can be counted.
            return rows > DeclaredCount.MostUnlisted
                ? throw DeclaredCount.Unlisted(file, number, rows)
                : new MatrixSize((int)rows, form.IsSymmetric ? rows * (rows + 1) / 2 : rows * rows, number);
        }

        var entries = DeclaredCount.Read(file, number, words.Next(), "the number of entries");
        Lines.End(file, number, words, "size");
        return rows > DeclaredCount.MostUnlisted && (rows / 2 > entries || rows / 2 > bytes / shortestEntry)
            ? throw DeclaredCount.Unlisted(file, number, rows)
            : new MatrixSize((int)rows, entries, number);
    }
}
