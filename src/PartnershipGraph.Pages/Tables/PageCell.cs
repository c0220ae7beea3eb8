namespace PartnershipGraph.Pages.Tables;

/// <summary>A value of a table.</summary>
/// <param name="Display">As a person reads it.</param>
/// <param name="Raw">Exact, as the CSV file has it; empty for what is undefined.</param>
public sealed record PageCell(string Display, string Raw)
{
    /// <summary>A value that is read as it stands.</summary>
    /// <param name="text">The value.</param>
    public PageCell(string text)
        : this(text, text)
    {
    }

    /// <summary>The language of the text, where it is known and is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>The address that the text leads to.</summary>
    public string? Link { get; init; }

    /// <summary>The number of the link's source on the page, by which print names it.</summary>
    public int? Source { get; init; }
}
