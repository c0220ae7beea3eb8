using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Figures;

/// <summary>A picture with its caption and the numbers that it draws.</summary>
/// <param name="Id">Its id, unlike every other id of the page.</param>
/// <param name="Kind">Which kind of picture it is: <c>hedging</c>, <c>matrix</c> …</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Svg">The drawing: markup that is written as it stands, with classes and without colours or styles.</param>
public sealed record PageFigure(string Id, string Kind, string Title, string Svg)
{
    /// <summary>What, of whom, as of when, by which scheme, how complete, from where.</summary>
    public required string Caption { get; init; }

    /// <summary>The command line that draws it as a file of its own.</summary>
    public string Command { get; init; } = "";

    /// <summary>The numbers drawn; null where another table of the page holds them.</summary>
    public PageTable? Table { get; init; }
}
