using PartnershipGraph.Domain.Ladders;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Weights;

/// <summary>A scheme of the user's own: the weight of every rank of every ladder in use; one of a single rank weighs the flat weight.</summary>
public static class WeightTable
{
    /// <summary>Makes the scheme, after checking that weights lie in (0, 1] and do not rise with the rank.</summary>
    /// <param name="id">How the scheme is printed.</param>
    /// <param name="weights">The weight of each (ladder, rank), rank 1 being the top.</param>
    /// <exception cref="UsageException">A weight is out of range, or a lower title weighs more than a higher one.</exception>
    public static WeightScheme Create(string id, IReadOnlyDictionary<(string Ladder, int Rank), double> weights)
    {
        foreach (var ladder in weights.GroupBy(w => w.Key.Ladder, StringComparer.Ordinal))
        {
            var above = 1.0;
            foreach (var ((_, rank), weight) in ladder.OrderBy(w => w.Key.Rank))
            {
                if (weight is not (> 0 and <= 1) || weight > above)
                {
                    throw new UsageException(Invariant(
                        $"{id}: ladder {ladder.Key}, rank {rank} weighs {weight}; weights lie in (0,1] and do not increase with the rank"));
                }

                above = weight;
            }
        }

        return new WeightScheme(id, WeightOf);

        double WeightOf(Ladder ladder, int rank) => weights.TryGetValue((ladder.Id, rank), out var weight)
            ? weight
            : throw new UsageException(Invariant($"{id} has no weight for rank {rank} of the ladder {ladder.Id}: add the row {ladder.Id},{rank},WEIGHT"));
    }
}
