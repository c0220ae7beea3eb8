using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// The lengths of ties for a procedure that compares sums of doubles bit by bit: paths that are equally long on paper are so there only if every length is a whole number.
/// </summary>
internal static class TieLengths
{
    private const int fewActors = 2;

    /// <summary>What is divided by a weight to give a length.</summary>
    /// <exception cref="UsageException">There is no such unit.</exception>
    public static double UnitOf(IEnumerable<Ladder> ladders, SnapshotOptions options) => Find(ladders, options, fewActors) ?? throw Refused();

    /// <summary>Refuses a network in which the longest path would be rounded.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public static void RequireExact(IEnumerable<Ladder> ladders, SnapshotOptions options, long actors)
    {
        if (Find(ladders, options, actors) is null)
        {
            throw Refused();
        }
    }

    private static double? Find(IEnumerable<Ladder> ladders, SnapshotOptions options, long actors) =>
        TieWeights.Possible(ladders, options) is { } weights ? TieWeights.UnitOf(weights, actors) : null;

    private static UsageException Refused() => GdsMeasures.Refused(
        "betweenness on these ties",
        "it compares lengths of paths bit by bit, and these lengths 1/weight are no whole multiples of one unit, so that paths of equal length would be taken for unequal; a scheme of few fractions, as linear, has one");
}
