namespace PartnershipGraph.Pages.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Key">Its key among the rows of its table; the mark that draws it has the same.</param>
/// <param name="Cells">A cell for every column.</param>
public sealed record PageRow(string Key, IReadOnlyList<PageCell> Cells)
{
    /// <summary>Ids of the actors that it is about.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Whether a reader sees it at once; the others on demand.</summary>
    public bool IsShown { get; init; } = true;
}
