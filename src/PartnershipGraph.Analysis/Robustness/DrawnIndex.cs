using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>An index of one actor, and where nine in ten drawn spacings of the tiers put it.</summary>
/// <param name="Symbol">The index: <c>tie</c> (the tie to the pole itself), PAS, HB, HBe, ENG, HX, XM or XR.</param>
/// <param name="Pole">Id of the pole; null for an index without one.</param>
/// <param name="Value">The value under the scheme asked for, in the range of the index; null with the reason where undefined.</param>
/// <param name="Low">The 5th percentile over the draws; null as the value is.</param>
/// <param name="High">The 95th percentile, likewise.</param>
/// <remarks>The draws take the place of the scheme: a value under another scheme than the linear one may lie outside.</remarks>
public sealed record DrawnIndex(string Symbol, string? Pole, IndexValue Value, IndexValue Low, IndexValue High);
