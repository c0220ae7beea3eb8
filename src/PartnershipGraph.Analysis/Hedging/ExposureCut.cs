namespace PartnershipGraph.Analysis.Hedging;

/// <summary>What is left of an exposure when some intermediaries are left out: the criticality of those (CRIT).</summary>
/// <param name="Intermediaries">Ids of those left out.</param>
/// <param name="Mean">XM over the others; null where there is no other.</param>
/// <param name="Reach">XR through the others.</param>
/// <param name="Lost">The paths that go with them, with their share of the whole before.</param>
/// <param name="Paths">The paths that stay, with their share of what is left.</param>
public sealed record ExposureCut(
    IReadOnlyList<string> Intermediaries, IndexValue Mean, IndexValue Reach, IReadOnlyList<ExposurePath> Lost, IReadOnlyList<ExposurePath> Paths);
