using System.Runtime.InteropServices;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>Merges ties between the same vertices, on the weights as the file has them.</summary>
internal sealed class ParallelMerge(TieTable table, ParallelTies policy, bool isDirected)
{
    private readonly Dictionary<long, int> placeOf = [];
    private readonly List<JudgedTie> merged = [];

    /// <summary>Ties that went into an earlier one.</summary>
    public int Merged { get; private set; }

    /// <summary>The ties, each pair once, in the order of their first rows. A sum may be 0 where weights have signs.</summary>
    public IReadOnlyList<JudgedTie> Ties => merged;

    /// <summary>Adds a tie.</summary>
    /// <exception cref="InvalidTieFileException">The pair is tied already and that is refused, or a sum is beyond a double.</exception>
    public void Add(JudgedTie tie)
    {
        var (first, second) = isDirected || tie.Source < tie.Target ? (tie.Source, tie.Target) : (tie.Target, tie.Source);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(placeOf, ((long)first << 32) | (uint)second, out var isKnown);
        if (!isKnown)
        {
            place = merged.Count;
            merged.Add(tie);
            return;
        }

        var earlier = merged[place];
        Merged++;
        merged[place] = earlier with { Weight = Join(earlier, tie) };
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
