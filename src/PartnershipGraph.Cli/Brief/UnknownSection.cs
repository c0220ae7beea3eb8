using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Brief;

/// <summary>What is unknown: a list, not a footnote.</summary>
internal static class UnknownSection
{
    public static ReportSection Build(BriefContext brief)
    {
        var ties = brief.TitleNetwork.Ties;
        var oneSided = ties.Count(t => t.Sides.Any(s => s.State == SideState.NeverCoded));
        var events = brief.Records.Partnerships;
        var low = events.Count(e => e.Source.Confidence == Confidence.Low);
        var yearOnly = events.Count(e => e.Date.Precision == Domain.Time.DatePrecision.Year);
        var untied = brief.TitleNetwork.Actors.Where(a => !brief.Strengths.ContainsKey(a.Id)).Select(a => a.Name).ToList();
        var inferred = brief.Records.Ladders.Values.SelectMany(l => l.Titles).Count(t => t.Source.Confidence == Confidence.Low && t.Use.AsKnownOn(brief.Asked.Options.AsOf) is not null);
        List<string> text =
        [
            string.Create(CultureInfo.InvariantCulture, $"Of {Count.Of(ties.Count, "title tie")} {oneSided} {(oneSided == 1 ? "rests" : "rest")} on what one side says; the other side is not recorded, which is not \"none\"."),
            string.Create(CultureInfo.InvariantCulture, $"{Count.Of(untied.Count, "actor has", "actors have")} no recorded title tie to another of them: {Names.List(untied, 15)}."),
            string.Create(CultureInfo.InvariantCulture, $"Of {Count.Of(events.Count, "title event")} {yearOnly} {(yearOnly == 1 ? "is" : "are")} dated to the year only, and {low} {(low == 1 ? "rests" : "rest")} on background knowledge."),
            string.Create(CultureInfo.InvariantCulture, $"The rank of {Count.Of(inferred, "title")} on a ladder is inferred, not published."),
            "A title counts until it is withdrawn. Most lapse in silence: a standing title may be dormant, and a rank says what was declared, not what is done.",
            "Only sponsors that were searched are recorded; a sponsor without rows here may well have partners.",
        ];
        var votes = brief.Records.Votes.GroupBy(v => v.Vote, StringComparer.Ordinal)
            .Where(g => g.Count(v => v.Source.Confidence == Confidence.Low) * 2 > g.Count())
            .Select(g => g.Key).Order(StringComparer.Ordinal).ToList();
        if (votes.Count > 0)
        {
            text.Add($"Votes known mostly from background knowledge: {string.Join(", ", votes)}.");
        }

        return new ReportSection("What is unknown", text, []);
    }
}
