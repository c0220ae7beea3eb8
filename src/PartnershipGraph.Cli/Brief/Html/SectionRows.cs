namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Which tables of the data a section rests on, by the section's name.</summary>
internal static class SectionRows
{
    private const string titles = "partnerships";
    private const string ladders = "ladders";
    private const string pacts = "alliances";
    private const string deeds = "substance";

    public static IReadOnlyList<string> Of(string section) => section switch
    {
        "coverage" or "finding" or "unknowns" => [],
        "deeds" or "gap" => [titles, ladders, deeds],
        "no-limits" => [titles, pacts, deeds, "episodes", "votes"],
        "votes" => [titles, ladders, pacts, deeds, "votes"],
        "exposure" or "similarity" or "network" => [titles, ladders, pacts],
        "inflation" => [titles, ladders, deeds],
        _ when section.StartsWith("hedging", StringComparison.Ordinal) => [titles, ladders, pacts, deeds],
        _ => [titles, ladders],
    };
}
