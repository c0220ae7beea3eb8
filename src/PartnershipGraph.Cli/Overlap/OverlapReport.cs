using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>Partnership against alliance for a person to read: who is where, then what chance says, then the rest.</summary>
internal static class OverlapReport
{
    public static Report Of(Question asked, OverlapResult result, ResultStamp stamp)
    {
        var (pole, with) = (asked.Records.Actors[result.Options.Pole].Name, asked.Records.Actors[result.Options.With].Name);
        return new Report(
            $"Partnership against alliance: {pole} and {with}",
            Reading(result, pole, with),
            [
                new ReportSection("Who is where", [], [TwoByTwo.Of(asked, result)]),
                ChanceSection.Of(result),
                AlliedSection.Of(asked, result),
                YearSection.Of(asked, result),
                SoftBalancingSection.Of(asked, result),
            ],
            [
                $"Sources: pgraph dyad {Example(result)} {result.Options.With} lists every title and pact between two, row by row. Why partnerships at all: pgraph reasons.",
                .. stamp.Caption,
            ])
        {
            Main = OverlapTable.Of(asked, result),
            EveryRow = "--format json carries every row",
        };
    }

    private static string Reading(OverlapResult result, string pole, string with)
    {
        var (hedgers, allied) = (result.In(OverlapCell.AlliedHedger).Count, result.States.Count(s => s.Place.IsAllied));
        return allied == 0
            ? $"Nobody has a defence pact with {pole} on that day, so nobody can be allied with it and partnered with {with}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{pole} has {Count.Of(allied, "ally", "allies")} by a defence pact in force; {Some(hedgers)} of them {(hedgers < 2 ? "has" : "have")} a title tie of {result.Options.Threshold:F2} or more to {with}: {(hedgers == 0 ? "no allied hedger" : "allied hedgers")}. A pact is a promise to fight, a title is a label; neither says what a state will do.");
    }

    private static string Some(int count) => count == 0 ? "none" : count.ToString(CultureInfo.InvariantCulture);

    private static string Example(OverlapResult result) =>
        result.States.OrderByDescending(s => s.Place.AlliedHedging).ThenByDescending(s => s.Place.Tie).ThenBy(s => s.Place.Id, StringComparer.Ordinal)
            .Select(s => s.Place.Id).FirstOrDefault() ?? result.Options.Pole;
}
