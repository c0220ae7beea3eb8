namespace PartnershipGraph.Plots.Scenes;

/// <summary>A circle by its centre.</summary>
public sealed record CircleMark(double X, double Y, double Radius) : Mark;
