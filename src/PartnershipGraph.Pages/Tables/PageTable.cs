namespace PartnershipGraph.Pages.Tables;

/// <summary>A table with every row that the page carries.</summary>
/// <param name="Id">Its id, unlike every other id of the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for every column.</param>
public sealed record PageTable(string Id, string Title, IReadOnlyList<PageColumn> Columns, IReadOnlyList<PageRow> Rows)
{
    /// <summary>Whether the title says no more than the heading above it: then it is for screen readers alone.</summary>
    public bool IsTitleSaid { get; init; }

    /// <summary>What a reader must know to read it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The name of its file, with the ending.</summary>
    public string FileName { get; init; } = Id + ".csv";

    /// <summary>What it counts where it has no rows, or why it has none.</summary>
    public string WhenEmpty { get; init; } = "None.";

    /// <summary>Id of the figure that draws it; null where none does. In the file of such a table the keys of the rows are the first column.</summary>
    public string? Figure { get; init; }

    /// <summary>What its rows add up to, where it is a ledger of paths from which paths may be struck.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>How many rows the page had no room for; its file lacks them too.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many rows a reader does not see at once.</summary>
    public int Hidden => Rows.Count(r => !r.IsShown);
}
