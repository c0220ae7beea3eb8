namespace PartnershipGraph.Pages.Briefs;

/// <summary>How a page is made again.</summary>
/// <param name="Command">The command line that makes the same page.</param>
/// <param name="Seed">The seeds of what is drawn at random, in words; empty where nothing is.</param>
public sealed record Redo(string Command, string Seed = "")
{
    /// <summary>Sentences on what must be equal for the same page to come of it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
