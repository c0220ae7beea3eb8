using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>One actor between the poles, layer by layer.</summary>
public sealed record DomainEntry
{
    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>The ties to the poles by layer, as recorded; null where nothing is.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Ties { get; init; }

    /// <summary>PAS by layer, for each pole 0 to 1.</summary>
    public required IReadOnlyList<PoleValues> Pas { get; init; }

    /// <summary>DSP = PAS of the economic layer less PAS of the security layer, for each pole -1 to 1.</summary>
    public required PoleValues Dsp { get; init; }

    /// <summary>COMP = Σ v PAS, v summing to 1 over the layers that have a share, three at least; for each pole 0 to 1.</summary>
    public required PoleValues Composite { get; init; }

    /// <summary>The largest less the smallest PAS of the layers, for each pole 0 to 1: what the mean hides.</summary>
    public required PoleValues Range { get; init; }

    /// <summary>How many layers have a share.</summary>
    public int Available => Pas.Count(p => p.WhyNull is null);
}
