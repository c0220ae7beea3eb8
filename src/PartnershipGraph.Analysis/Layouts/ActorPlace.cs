namespace PartnershipGraph.Analysis.Layouts;

/// <summary>Where an actor stands in the plane.</summary>
/// <param name="X">To the right, in thousandths of a unit; no two actors are closer than a unit.</param>
/// <param name="Y">Upwards.</param>
public readonly record struct ActorPlace(double X, double Y);
