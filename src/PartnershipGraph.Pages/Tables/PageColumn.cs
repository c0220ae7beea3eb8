namespace PartnershipGraph.Pages.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head; empty only where it is not shown.</param>
/// <param name="Key">Its name in the CSV file; null where the column only says again what others say, and is not in the file.</param>
public sealed record PageColumn(string Name, string? Key)
{
    /// <summary>Whether its values are numbers: set to the right, sorted by their exact value.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether the figure of the table draws its values.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether a reader sees it; the others are only in the file.</summary>
    public bool IsShown { get; init; } = true;
}
