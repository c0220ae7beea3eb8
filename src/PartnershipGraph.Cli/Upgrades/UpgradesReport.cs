using System.Globalization;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>An event study for a person to read.</summary>
internal static class UpgradesReport
{
    private const string caution =
        "This is an association, no effect: partners with whom much is done, or more and more, are given titles, so the reverse order is to be expected.";

    public static Report Of(Question asked, EventStudyResult result, ResultStamp stamp, int shown)
    {
        var steps = StepTable.Of(asked, result, shown);
        return new Report(
            $"{result.Options.Indicator} around the steps of {asked.Records.Actors[result.Options.Sponsor].Name}'s titles",
            Reading(asked, result),
            [new ReportSection("", [caution, .. Literature(result), Coverage(result), Matching(result)], [EffectTable.Of(result), steps])],
            stamp.Caption)
        {
            Main = steps,
        };
    }

    private static string Reading(Question asked, EventStudyResult result)
    {
        var (name, counted) = (asked.Records.Actors[result.Options.Sponsor].Name, EventWords.Steps(result.Difference.Events, result.Options.Kinds));
        if (result.Difference.Mean is not { } difference)
        {
            return result.Events.Count == 0
                ? $"Not covered: {name} took no such step up to that day."
                : $"Not covered: none of {EventWords.Steps(result.Events.Count, result.Options.Kinds)} by {name} has years on record before and after, and partners to match.";
        }

        var interval = result.Difference is { Low: { } low, High: { } high }
            ? $"90 % interval {Said(low)} to {Said(high)}"
            : "no interval: " + result.Difference.WhyNoInterval;
        return $"After {counted} by {name}, {result.Options.Indicator} changed by {Said(result.Change.Mean!.Value)} in the mean, among matched partners by "
            + $"{Said(result.ControlChange.Mean!.Value)}: a difference of {Said(difference)} ({interval}): {EventWords.Of(result.Verdict)}.";

        string Said(double change) => EventWords.Change(change, result.Scale);
    }

    /// <summary>What others found, where it is of the same kind.</summary>
    private static IEnumerable<string> Literature(EventStudyResult result) => result is { Options.Indicator: "trade_value", RelativePerLevel: { } here }
        ?
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"For comparison: a study of China's partnerships finds {100 * EventStudyOptions.TradePerLevel:F1} % more trade with each level; the difference here comes to {100 * here:F1} % a level climbed."),
        ]
        : [];

    private static string Coverage(EventStudyResult result)
    {
        var missing = result.Events.Where(e => e.WhyNull is not null).GroupBy(e => e.WhyNull!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}"))
            .ToList();
        var years = result.Years.Count == 0 ? "no year up to that day" : string.Join(", ", result.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)));
        var left = result.LeftOut == 0 ? "" : $" {Count.Of(result.LeftOut, "step")} of partners outside this network left out (--actors all).";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Coverage: {result.Difference.Events} of {EventWords.Steps(result.Events.Count, result.Options.Kinds)} compared{(missing.Count == 0 ? "" : $" (not: {string.Join("; ", missing)})")}; {result.Events.Count(e => e.Difference is not null && e.Overlaps)} of them with another step within five years. Years on record: {years}.{left}");
    }

    private static string Matching(EventStudyResult result)
    {
        var compared = result.Compared.ToList();
        var levels = compared.Count == 0
            ? ""
            : $" Mean level before: {Level(e => e.Series.Before)} of those that took the step, {Level(e => e.ControlBefore)} of the matched.";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Matched: up to {Count.Of(result.Options.Controls, "actor")} of the same kind and the same rank just before (none, for a first title) without a step, downgrade, suspension or end within five years, on record in the same years (at least {result.Options.LeastYears} on either side); of the same region first, then the nearest level before. The year of the step counts on neither side.{levels}");

        string Level(Func<StudiedEvent, double?> value) => EventWords.Level(compared.Select(value).Average(), result.Scale).Display;
    }
}
