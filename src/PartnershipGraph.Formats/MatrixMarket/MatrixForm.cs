using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.MatrixMarket;

/// <summary>What the first line of a MatrixMarket file says.</summary>
/// <param name="IsDense">Whether every cell is listed, column by column, not only those that hold something.</param>
/// <param name="HasValues">Whether an entry has a value; a pattern has none.</param>
/// <param name="IsWhole">Whether values are whole numbers.</param>
/// <param name="IsSymmetric">Whether only the lower triangle is listed.</param>
internal readonly record struct MatrixForm(bool IsDense, bool HasValues, bool IsWhole, bool IsSymmetric)
{
    private const string banner = "%%MatrixMarket matrix coordinate real general";

    public static MatrixForm Read(TieFile file, ReadOnlySpan<byte> line)
    {
        var words = new Words(line);
        if (!Ascii.EqualsIgnoreCase(words.Next(), "%%MatrixMarket"u8))
        {
            throw file.Fault(1, "bad-banner", "the file does not begin with %%MatrixMarket", $"Begin it like this: {banner}");
        }

        Require(file, words.Next(), "matrix"u8, "holds no matrix");
        var format = words.Next();
        var field = words.Next();
        var symmetry = words.Next();
        var isDense = Ascii.EqualsIgnoreCase(format, "array"u8);
        if (!isDense)
        {
            Require(file, format, "coordinate"u8, "is neither coordinate nor array");
        }

        var (isPattern, isWhole) = (Ascii.EqualsIgnoreCase(field, "pattern"u8), Ascii.EqualsIgnoreCase(field, "integer"u8));
        if (Ascii.EqualsIgnoreCase(field, "complex"u8))
        {
            throw file.Fault(1, "unsupported-matrix", "the entries are complex numbers, which are no strengths of ties", "Write real entries.");
        }

        if (!isPattern && !isWhole)
        {
            Require(file, field, "real"u8, "is neither real, integer nor pattern");
        }

        if (isPattern && isDense)
        {
            throw file.Fault(1, "unsupported-matrix", "a pattern lists no values, an array nothing else", "Write coordinate in place of array.");
        }

        var isSymmetric = Ascii.EqualsIgnoreCase(symmetry, "symmetric"u8);
        if (!isSymmetric)
        {
            Require(file, symmetry, "general"u8, "is neither general nor symmetric");
        }

        return new MatrixForm(isDense, !isPattern, isWhole, isSymmetric);
    }

    private static void Require(TieFile file, ReadOnlySpan<byte> word, ReadOnlySpan<byte> wanted, string problem)
    {
        if (!Ascii.EqualsIgnoreCase(word, wanted))
        {
            throw file.Fault(
                1, "unsupported-matrix", word.IsEmpty ? "the first line is not complete" : $"{Excerpt.Of(word)}: the matrix {problem}",
                $"Write the first line like this: {banner}");
        }
    }
}
