using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>What titles that stand beside pacts must have in common with them.</summary>
internal static class BesidePacts
{
    /// <exception cref="UsageException">Ties are directed, or their weights are levels.</exception>
    public static void Require(SnapshotOptions options, string question)
    {
        FriendlyTies.Require(options, question);
        if (options.Weights.IsLevel)
        {
            throw new UsageException($"{question} holds titles against pacts, which have no level: use linear, which divides by the length of the ladder");
        }
    }
}
