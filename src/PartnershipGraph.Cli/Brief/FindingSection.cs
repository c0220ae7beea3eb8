using System.Globalization;
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
        var states = brief.Hedging(pair).States;
        var hedgers = states.Count(e => e.Class is "strict hedger" or "broad hedger");
        var allied = states.Count(e => e.Class == "allied hedger");
        var only = states.Count(e => e.Class == $"tied to {pair.Second} only");
        return text + string.Create(
            CultureInfo.InvariantCulture,
            $"; between {brief.Name(pair.First)} and {brief.Name(pair.Second)} {hedgers} states hedge without a defence pact, {allied} more are allied with one and deeply tied to the other, and {only} have a recorded tie to {brief.Name(pair.Second)} alone.");
    }

    public static ReportSection Build(BriefContext brief)
    {
        var events = brief.Records.Partnerships.Where(e => e.IsVisible(brief.Asked.Options.AsOf, brief.Asked.Options.KnownAsOf)).ToList();
        var latest = events.Count == 0 ? "none" : events.MaxBy(e => e.Date.FirstDay)!.Date.ToString();
        var tied = brief.TitleNetwork.Ties.SelectMany(t => new[] { t.Source, t.Target }).Distinct(StringComparer.Ordinal).Count();
        string[] text =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"The data holds {events.Count} title events by {events.Select(e => e.Sponsor).Distinct(StringComparer.Ordinal).Count()} sponsors, the latest of {latest}. {tied} of {brief.TitleNetwork.Actors.Count} states of the day have at least one title tie to another state."),
        ];
        return new ReportSection("What this rests on", text, [CoverageTable.Of(brief)]);
    }
}
