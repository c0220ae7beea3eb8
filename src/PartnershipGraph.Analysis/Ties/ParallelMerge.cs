using System.Runtime.InteropServices;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>Merges ties between the same vertices, on the weights as the file has them.</summary>
internal sealed class ParallelMerge(TieTable table, ParallelTies policy, bool isDirected)
{
    private readonly List<JudgedTie> ties = new(table.Ties.Count);

    /// <summary>Ties that went into an earlier one.</summary>
    public int Merged { get; private set; }

    /// <summary>The ties; once merged each pair once, in the order of their first rows. A sum may be 0 where weights have signs.</summary>
    public IReadOnlyList<JudgedTie> Ties => ties;

    /// <summary>Adds a tie.</summary>
    public void Add(JudgedTie tie) => ties.Add(tie);

    /// <summary>Leaves one tie a pair.</summary>
    /// <exception cref="InvalidTieFileException">A pair is tied twice and that is refused, or a sum is beyond a double: the first row of the file.</exception>
    public void Merge(CancellationToken cancellation)
    {
        var all = CollectionsMarshal.AsSpan(ties);

        // Holds of every tie that was passed the place that it got, and of the others the number of the first of their pair.
        var places = FirstRows.Of(all, table.Vertices.Count, isDirected, cancellation);
        var kept = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var first = places[i];
            if (first == i)
            {
                places[i] = kept;
                all[kept++] = all[i];
                continue;
            }

            ref var earlier = ref all[places[first]];
            earlier = earlier with { Weight = Join(earlier, all[i]) };
        }

        Merged = all.Length - kept;
        ties.RemoveRange(kept, Merged);
    }

    private double Join(JudgedTie earlier, JudgedTie tie)
    {
        switch (policy)
        {
            case ParallelTies.Max:
                return Math.Max(earlier.Weight, tie.Weight);
            case ParallelTies.Min:
                return Math.Min(earlier.Weight, tie.Weight);
            case ParallelTies.Error:
                throw new InvalidTieFileException(
                    table.File,
                    tie.Line,
                    "",
                    "parallel-tie",
                    FormattableString.Invariant($"'{table.Vertices[tie.Source]}' and '{table.Vertices[tie.Target]}' are tied by line {earlier.Line} already"),
                    "Delete one of the rows, or choose --parallel sum or max.");
            default:
                var sum = earlier.Weight + tie.Weight;
                return double.IsFinite(sum)
                    ? sum
                    : throw new InvalidTieFileException(
                        table.File, tie.Line, table.WeightColumn, "weight-out-of-range", "the sum of parallel rows is beyond a double", "Write the weights in another unit, or choose --parallel max.");
        }
    }
}
