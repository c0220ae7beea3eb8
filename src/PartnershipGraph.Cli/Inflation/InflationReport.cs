using System.Globalization;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>The inflation of a sponsor's titles for a person to read.</summary>
internal static class InflationReport
{
    public static Report Of(Question asked, InflationResult result, ResultStamp stamp)
    {
        var name = asked.Records.Actors[result.Sponsor].Name;
        return new Report(
            $"Inflation of titles: {name}, {Years(result)}",
            Reading(result, name),
            [.. Sections(result)],
            stamp.Caption)
        {
            Main = InflationTables.Complete(result),
        };
    }

    private static IEnumerable<ReportSection> Sections(InflationResult result)
    {
        yield return new ReportSection("", [Ladder(result)], [InflationTables.Partners(result)]);
        if (IsEmpty(result))
        {
            yield break;
        }

        if (result.Ranks > 1)
        {
            yield return new ReportSection("What a rank is worth", Base(result), [InflationTables.Exclusivity(result)]);
        }

        if (result.Years.Count > 1)
        {
            yield return new ReportSection("Old partners raised, or new ones", [InflationWords.Decomposed(result)], [ChangeTable.Of(result)]);
        }
    }

    private static bool IsEmpty(InflationResult result) => result.Years.All(y => y.Tiers.Partners == 0);

    private static string Reading(InflationResult result, string name)
    {
        if (IsEmpty(result))
        {
            return $"{name} has no partner by a title with a rank in {Years(result)}: there is nothing to inflate.";
        }

        var parts = new List<string>();
        if (InflationWords.RankToTell(result) is { } rank)
        {
            parts.Add(InflationWords.RealWeight(result, rank));
        }

        if (result.Strategic is { } title)
        {
            parts.Add($"{(result.Years.Count > 1 ? Share(result, result.First) + " and " : "")}{Share(result, result.Last)} stood at or above rank {title.Rank} ({title.Title})");
        }

        if (InflationWords.Rate(result) is { } rate)
        {
            parts.Add(rate + " in mean weight");
        }

        return parts.Count == 0
            ? $"{name} had {Count.Of(result.Last.Tiers.Partners, "partner")} at the end of {Years(result)}."
            : Names.Capital(string.Join("; ", parts)) + ".";
    }

    private static string Share(InflationResult result, InflationYear year) => result.AtOrAboveStrategic(year).Value is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"in {year.Day.Year} {100 * share:F0} % of {Count.Of(year.Tiers.Partners, "partner")}")
        : string.Create(CultureInfo.InvariantCulture, $"in {year.Day.Year} no partner");

    private static string Years(InflationResult result) => result.Years.Count == 1
        ? result.Last.Day.Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{result.First.Day.Year} to {result.Last.Day.Year}");

    private static string Ladder(InflationResult result) => result.Ladder switch
    {
        null => "There is no ladder to count on.",
        { RankCount: 0 } none => $"Ladder {none.Id} has no rank: its titles stand outside any order.",
        { RankCount: 1 } flat => $"Ladder {flat.Id} has a single rank: everyone stands on it, so that only the number of partners can change.",
        var ladder => string.Create(
            CultureInfo.InvariantCulture,
            $"Ladder {ladder.Id}, {ladder.RankCount} ranks; {Strategic(result)}. Its order is taken as fixed over the years."),
    };

    private static string Strategic(InflationResult result) => result.Strategic is { } title
        ? $"the lowest that is called strategic is rank {title.Rank}, {title.Title}"
        : InflationResult.NotStrategic;

    private static InflationYear YearOf(InflationResult result, int year) => result.Years.First(y => y.Day.Year == year);

    /// <summary>Says so where the base year measures little, and which year would measure more.</summary>
    private static IReadOnlyList<string> Base(InflationResult result)
    {
        var (atBase, best) = (YearOf(result, result.BaseYear), YearOf(result, result.BestBaseYear));
        var isSmall = atBase.Tiers.Partners < InflationResult.FairBase;
        if (atBase == best || atBase == result.Last || (!isSmall && result.Last.RealValues.Any(v => v.Value is not null)))
        {
            return [];
        }

        var better = best == result.Last || result.Measurable(best) == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"; --base {result.BestBaseYear} measures {Count.Of(result.Measurable(best), "rank")} against {Count.Of(best.Tiers.Partners, "partner")}");
        return
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"The base year {result.BaseYear} has {Count.Of(atBase.Tiers.Partners, "partner")}, {(isSmall ? "too few" : "too alike in rank")} to measure real values against{better}."),
        ];
    }
}
