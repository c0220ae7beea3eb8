using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Finds which rank of a ladder is called strategic.</summary>
public static class StrategicRank
{
    private static readonly string[] words = ["strategic", "战略", "戰略"];

    /// <summary>
    /// The title that names the lowest strategic rank: of every rank the plainest title that had come into use by the day (the fewest
    /// words, then the shortest, then by text), and of those that say strategic, in English or Chinese, the one on the lowest
    /// rank. Null where none says it.
    /// </summary>
    /// <remarks>
    /// The plainest title names the rank, the longer ones colour it: on China's fifth rank stands a "relationship of strategic
    /// stability" beside the plain "partnership", which makes that rank no strategic one.
    /// </remarks>
    public static LadderTitle? Of(Ladder ladder, DateOnly day) => ladder.Titles
        .Where(t => t.Rank.IsRanked && t.Use.AsKnownOn(day) is not null)
        .GroupBy(t => t.Rank.Value)
        .Select(Plainest)
        .Where(Says)
        .MaxBy(t => t.Rank.Value);

    private static LadderTitle Plainest(IEnumerable<LadderTitle> titles) => titles
        .OrderBy(t => t.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
        .ThenBy(t => t.Title.Length)
        .ThenBy(t => t.Title, StringComparer.Ordinal)
        .ThenBy(t => t.TitleOriginal, StringComparer.Ordinal)
        .First();

    private static bool Says(LadderTitle title) =>
        words.Any(w => title.Title.Contains(w, StringComparison.OrdinalIgnoreCase) || title.TitleOriginal.Contains(w, StringComparison.OrdinalIgnoreCase));
}
