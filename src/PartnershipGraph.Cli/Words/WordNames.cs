using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Cli.Words;

/// <summary>Words, measures and verdicts as they are told.</summary>
internal static class WordNames
{
    public static string Of(TitleWord word) => word switch
    {
        TitleWord.AllWeather => "all-weather",
        TitleWord.SharedFuture => "shared future",
        _ => word.ToString().ToLowerInvariant(),
    };

    /// <summary>The name for a program.</summary>
    public static string Key(WordMeasure measure) => measure switch
    {
        WordMeasure.Coverage => "coverage",
        WordMeasure.Evenness => "evenness",
        WordMeasure.Visits => "visits",
        WordMeasure.Duration => "duration",
        _ => WordPromises.Votes,
    };

    public static string Of(WordMeasure measure) => measure switch
    {
        WordMeasure.Coverage => "dimensions covered",
        WordMeasure.Evenness => "evenness",
        WordMeasure.Visits => "highest visits",
        WordMeasure.Duration => "years of the tie",
        _ => "votes alike",
    };

    public static string Promise(TitleWord word) => word switch
    {
        TitleWord.Comprehensive => "ties in every field at once",
        TitleWord.Strategic => "long-term, at a high level",
        _ => "joint positions",
    };

    public static string Of(WordTest test) => test.Verdict switch
    {
        WordVerdict.Higher => "holders " + Side(test.Promise.Measure, "are broader", "are more even", "have more visits", "have older ties", "vote more alike") + " than others",
        WordVerdict.Lower => "holders " + Side(test.Promise.Measure, "are narrower", "are less even", "have fewer visits", "have younger ties", "vote less alike") + " than others",
        WordVerdict.NoDifferenceShown => "no difference shown",
        WordVerdict.Undetermined => "undetermined",
        _ => "not covered",
    };

    private static string Side(WordMeasure measure, string coverage, string evenness, string visits, string duration, string votes) => measure switch
    {
        WordMeasure.Coverage => coverage,
        WordMeasure.Evenness => evenness,
        WordMeasure.Visits => visits,
        WordMeasure.Duration => duration,
        _ => votes,
    };
}
