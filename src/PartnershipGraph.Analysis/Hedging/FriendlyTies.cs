using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Indices of hedging and exposure ask how deep a tie is: neither who gave the title nor a rivalry is an answer.</summary>
internal static class FriendlyTies
{
    /// <exception cref="UsageException">Ties are directed, or rivalries.</exception>
    public static void Require(SnapshotOptions options, string question)
    {
        if (options.Directed)
        {
            throw new UsageException($"{question} is about ties, not about who gave the title: leave --directed out");
        }

        if (options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException($"{question} is about how deep a tie is, and a rivalry is none: ask for the layers partnership, alliance or substance:INDICATOR");
        }
    }
}
