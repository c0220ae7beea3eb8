using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The finding in one sentence, and what it rests on.</summary>
internal static class FindingSection
{
    public static string Finding(BriefContext brief)
    {
        if (brief.Ladders.Count == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"On {brief.Asked.Options.AsOf:yyyy-MM-dd} no title stands.");
        }

        var counts = brief.Ladders.Take(3).Select(l => string.Create(CultureInfo.InvariantCulture, $"{brief.Name(l.Sponsor)} {l.Partners}"));
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"On {brief.Asked.Options.AsOf:yyyy-MM-dd} the sponsors with the most titled partners are {string.Join(", ", counts)}");
        if (brief.PolePairs.Count == 0)
        {
            return text + ".";
        }

        var pair = brief.PolePairs[0];
        var result = brief.Hedging(pair);
        var only = result.States.Count(e => e.Class.Kind == HedgeKind.TiedToOne && e.Class.Poles[0] == pair.Second);
        return text + string.Create(
            CultureInfo.InvariantCulture,
            $"; between {brief.Name(pair.First)} and {brief.Name(pair.Second)} {Count.Of(result.Hedgers, "state hedges", "states hedge")} without a defence pact, {Count.Of(result.AlliedHedgers, "more is", "more are")} allied with one and deeply tied to the other, and {Count.Of(only, "has", "have")} a recorded tie to {brief.Name(pair.Second)} alone.");
    }

    public static ReportSection Build(BriefContext brief)
    {
        var events = brief.Records.Partnerships;
        var latest = events.Count == 0 ? "" : ", the latest of " + events.OrderBy(e => e.Date.FirstDay).ThenBy(e => e.Date.ToString(), StringComparer.Ordinal).Last().Date.ToString();
        var tied = brief.Strengths.Count;
        string[] text =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"The data holds {Count.Of(events.Count, "title event")} by {Count.Of(events.Select(e => e.Sponsor).Distinct(StringComparer.Ordinal).Count(), "sponsor")}{latest}. Of {Count.Of(brief.TitleNetwork.Actors.Count, "actor")} of the day {Count.Of(tied, "has", "have")} a title tie to another of them."),
        ];
        return new ReportSection("What this rests on", text, [CoverageTable.Of(brief.Records)]);
    }
}
