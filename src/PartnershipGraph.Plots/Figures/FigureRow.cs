namespace PartnershipGraph.Plots.Figures;

/// <summary>A row of the table behind a figure.</summary>
/// <param name="Key">Its key, unique in the figure; the mark that draws it bears the same.</param>
/// <param name="Cells">A cell for every column: numbers as they are, not rounded.</param>
/// <param name="Actors">Ids of the actors that it is about.</param>
public sealed record FigureRow(string Key, IReadOnlyList<string> Cells, IReadOnlyList<string> Actors);
