namespace PartnershipGraph.Analysis.Layouts;

/// <summary>A cell of the grid of the world.</summary>
/// <param name="Id">Id of the actor that has it.</param>
/// <param name="Column">From 0, westernmost.</param>
/// <param name="Row">From 0, northernmost.</param>
public sealed record Tile(string Id, int Column, int Row);
