namespace PartnershipGraph.Plots.Scenes;

/// <summary>What a mark stands for: a row of the table behind the figure, written beside the mark so that picture and table can be compared.</summary>
/// <param name="Key">The row's key, unique in the figure.</param>
/// <param name="Values">The cells that are drawn, as they stand in the table.</param>
/// <param name="Actors">Ids of the actors that it is about.</param>
public sealed record Datum(string Key, IReadOnlyList<string> Values, IReadOnlyList<string> Actors);
