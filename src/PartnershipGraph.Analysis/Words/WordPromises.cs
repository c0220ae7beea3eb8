using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Words;

/// <summary>What the words promise, by the field's own reading, and what shows whether it is kept.</summary>
public static class WordPromises
{
    /// <summary>The tests, in the order in which they are told.</summary>
    public static IReadOnlyList<(TitleWord Word, WordMeasure Measure)> All { get; } =
    [
        (TitleWord.Comprehensive, WordMeasure.Coverage),
        (TitleWord.Comprehensive, WordMeasure.Evenness),
        (TitleWord.Strategic, WordMeasure.Visits),
        (TitleWord.Strategic, WordMeasure.Duration),
        (TitleWord.Coordination, WordMeasure.VoteAgreement),
    ];

    /// <summary>The words that are tested.</summary>
    public static IReadOnlyList<TitleWord> Tested { get; } = [.. All.Select(p => p.Word).Distinct()];

    /// <summary>The words that are not: the field names nothing that would show whether they are kept.</summary>
    public static IReadOnlyList<TitleWord> Untested { get; } = [.. Enum.GetValues<TitleWord>().Except(Tested)];

    /// <summary>The visits that are at the highest level: of heads of state and government.</summary>
    public static IReadOnlyList<string> HighestVisits { get; } = ["high_level_visits", "leader_visits", "leaders_received"];

    /// <summary>Where joint positions show.</summary>
    public const string Votes = "un_vote_agreement";
}
