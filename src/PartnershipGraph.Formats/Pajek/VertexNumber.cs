using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>Reads the number of a vertex, which counts from 1.</summary>
internal static class VertexNumber
{
    public static int Read(TieFile file, int line, ReadOnlySpan<byte> word, int count)
    {
        if (word.IsEmpty)
        {
            throw file.Fault(line, "missing-end", "the tie has no second end", "Write both ends of it; the line may have been cut off.");
        }

        return Numbers.TryCount(word, out var number) && number >= 1 && number <= count
            ? (int)number
            : throw file.Fault(
                line, "vertex-out-of-range", Invariant($"{Excerpt.Of(word)} is no number of a vertex from 1 to {count}"),
                "Correct it, or the number of vertices that *Vertices declares.");
    }
}
