namespace PartnershipGraph.Analysis.Simulation;

/// <summary>One way to change an actor's title tie to a pole, and the tie that it would make.</summary>
/// <param name="Pole">The pole, by position.</param>
/// <param name="Change">The change.</param>
/// <param name="Tie">The tie to the pole over all layers, as a share of the heaviest weight.</param>
internal sealed record PoleOption(int Pole, PlannedChange Change, double Tie);
