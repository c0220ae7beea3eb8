using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The exposure of one actor to one pole, path by path.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="State">Id of the actor.</param>
/// <param name="Pole">Id of the pole.</param>
/// <param name="Mean">XM, 0 to 1.</param>
/// <param name="Reach">XR, 0 to 1.</param>
/// <param name="Paths">The ledger, by contribution, then id.</param>
public sealed record ExposureResult(
    Snapshot Snapshot, string State, string Pole, IndexValue Mean, IndexValue Reach, IReadOnlyList<ExposurePath> Paths)
{
    /// <summary>Σ_k p_ik p_kp, the random-walk reading, 0 to 1, for reference: a partner with many ties to others looks less exposed. Null as XM.</summary>
    public IndexValue Walk { get; init; } = IndexValue.Null("to itself");

    /// <summary>What is left without the intermediaries that were to be left out; null where none was.</summary>
    public ExposureCut? Cut { get; init; }
}
