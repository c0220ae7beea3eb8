using System.Globalization;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Words;

/// <summary>What words promise and what is measured, for a person to read.</summary>
internal static class WordsReport
{
    private const string caution =
        "A difference says what holders and others are like, not that the word made them so: those with whom much is done are given the larger words, and a higher title comes later in a tie.";

    /// <param name="asked">The question.</param>
    /// <param name="result">The answer.</param>
    /// <param name="stamp">What it rests on.</param>
    /// <param name="main">The table that csv carries: <c>tests</c> or <c>partners</c>.</param>
    public static Report Of(Question asked, WordResult result, ResultStamp stamp, string main)
    {
        var tests = TestTable.Of(result);
        return new Report(
            $"What the words of {asked.Records.Actors[result.Options.Sponsor].Name}'s titles promise, tested",
            Reading(asked, result),
            [
                new ReportSection("", [caution, .. LeftOut(result)], [tests, TestTable.Alike(result)]),
                new ReportSection("How it is measured", [.. Measured, Coverage(result), .. Untested(result)], []),
            ],
            stamp.Caption)
        {
            Main = main == "partners" ? PartnerWordTable.Complete(asked, result) : tests,
            EveryRow = "--format csv or json carries every row",
        };
    }

    /// <summary>Each word with what is shown of it, in one sentence.</summary>
    public static string Sentence(WordResult result) => string.Join(
        "; ",
        result.Tests.GroupBy(t => t.Word).Select(g =>
            $"\"{WordNames.Of(g.Key)}\": {string.Join(", ", g.Select(t => $"{WordNames.Of(t.Promise.Measure)} – {WordNames.Of(t)}"))}"));

    private static string Reading(Question asked, WordResult result) => result.Partners.Count == 0
        ? $"No title of {asked.Records.Actors[result.Options.Sponsor].Name} to an actor of the network stands on that day."
        : string.Create(CultureInfo.InvariantCulture, $"Of {Count.Of(result.Partners.Count, "partner")} of {asked.Records.Actors[result.Options.Sponsor].Name}: {Sentence(result)}.");

    private static IReadOnlyList<string> Measured =>
    [
        "Dimensions covered: of the political, economic, security and cultural dimension those measured (three at least) in which the partner is not in the sponsor's lowest quarter, as a share. "
            + "Evenness: how alike its scores in them are, 0 to 1.",
        "Highest visits: of heads of state and government over the latest five years on record, the mean of the partner's percentiles in "
            + string.Join(", ", WordPromises.HighestVisits) + ". Years of the tie: since its first title, without a break. Votes alike: the latest un_vote_agreement, however old.",
    ];

    private static string Coverage(WordResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Measured, of {Count.Of(result.Partners.Count, "partner")}: {string.Join("; ", result.Measures.Select(m => string.Create(CultureInfo.InvariantCulture, $"{WordNames.Of(m.Measure)} {m.Covered}{Years(m)}")))}.");

    private static string Years(MeasuredPromise measured) =>
        measured.Years is { } y ? string.Create(CultureInfo.InvariantCulture, $" ({y.First} to {y.Last})") : "";

    private static IEnumerable<string> Untested(WordResult result) => result.Untested.Count == 0
        ? []
        : [$"Not tested, as the field names no indicator: {string.Join(", ", result.Untested.Select(u => string.Create(CultureInfo.InvariantCulture, $"{WordNames.Of(u.Word)} ({u.Partners})")))}."];

    private static IEnumerable<string> LeftOut(WordResult result) => result.LeftOut > 0
        ? [$"{Count.Of(result.LeftOut, "partner is", "partners are")} not in this network (an organisation, or not there on the day) and left out; --actors all counts every kind."]
        : [];
}
