using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>What is unknown about the actor: a list, not a footnote.</summary>
internal static class StateUnknownSection
{
    private const int leastTitles = 5;
    private const int namesShown = 12;

    public static ReportSection Build(StateContext state) => new(
        $"What is unknown about {state.Name}",
        [
            .. OneSided(state), .. NotRecorded(state), .. Rows(state), .. Unrepeated(state), .. Undefined(state), .. Organisations(state),
            "A title counts until it is withdrawn. Most lapse in silence: a rank says what was declared, not what is done.",
        ],
        []);

    private static IEnumerable<string> OneSided(StateContext state)
    {
        var ties = state.Brief.TitleNetwork.Ties.Where(t => t.Has(state.Id)).ToList();
        var own = ties.Count(t => t.Sides.Any(s => s.Sponsor == state.Id && s.State == SideState.NeverCoded));
        var others = ties.Count(t => t.Sides.Any(s => s.Sponsor != state.Id && s.State == SideState.NeverCoded));
        if (own + others > 0)
        {
            List<string> parts = [];
            parts.AddRange(own > 0 ? [string.Create(CultureInfo.InvariantCulture, $"of {own} it is not recorded what {state.Name} calls the partner")] : []);
            parts.AddRange(others > 0 ? [string.Create(CultureInfo.InvariantCulture, $"of {others} it is not recorded what the partner calls {state.Name}")] : []);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Of {Count.Of(ties.Count, "title tie")} {own + others} {(own + others == 1 ? "rests" : "rest")} on what one side says: {string.Join(", ", parts)}. Not recorded is not \"none\".");
        }

        if (state.Profile.Given.Count == 0)
        {
            yield return $"No title that {state.Name} gives was searched for or found; it may well give some.";
        }
    }

    /// <summary>Sponsors that were searched, so far as five titles of them show it.</summary>
    private static IEnumerable<string> NotRecorded(StateContext state)
    {
        var searched = state.Brief.Ladders.Where(l => l.Partners >= leastTitles && l.Sponsor != state.Id).ToList();
        var told = state.Profile.Receives.Select(r => r.Sponsor).ToHashSet(StringComparer.Ordinal);
        var silent = searched.Where(l => !told.Contains(l.Sponsor)).Select(l => state.Brief.Name(l.Sponsor)).ToList();
        if (silent.Count > 0)
        {
            yield return $"Of {Count.Of(searched.Count, "sponsor")} with at least {leastTitles} standing titles {silent.Count} {(silent.Count == 1 ? "has" : "have")} no row about {state.Name}: {Names.List(silent, namesShown)}.";
        }
    }

    private static IEnumerable<string> Rows(StateContext state)
    {
        var events = state.About.Partnerships;
        var yearOnly = events.Count(e => e.Date.Precision == DatePrecision.Year);
        var (medium, low) = (events.Count(e => e.Source.Confidence == Confidence.Medium), events.Count(e => e.Source.Confidence == Confidence.Low));
        if (events.Count > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Of {Count.Of(events.Count, "title event")} {yearOnly} {(yearOnly == 1 ? "is" : "are")} dated to the year only; of {medium} no source states the exact day, rank or present state, and {low} {(low == 1 ? "rests" : "rest")} on background knowledge.");
        }
    }

    private static IEnumerable<string> Unrepeated(StateContext state)
    {
        var standing = state.Timelines.SelectMany(p => p.Sides).Where(s => s.History?.State == SideState.Open).ToList();
        var unknown = standing.Count(s => s.Silence.LastUse is null);
        List<string> silent = [.. standing.Where(s => s.Silence.IsSilent == true).Select(s => $"{state.Brief.Name(s.Sponsor)} of {state.Brief.Name(s.Partner)}")];
        if (standing.Count > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Of {Count.Of(standing.Count, "standing title")} it is not recorded of {unknown} when the title was last repeated{(silent.Count == 0 ? "" : $"; not repeated for more than twice the usual gap: {Names.List(silent, namesShown)}")}.");
        }
    }

    private static IEnumerable<string> Undefined(StateContext state)
    {
        if (state.Absence is not null)
        {
            yield break;
        }

        foreach (var pair in state.Brief.PolePairs.Where(p => !StateHedgingSection.IsPole(state, p)))
        {
            var missing = state.Intervals(pair).ById[state.Id].Where(i => i.Value.WhyNull is not null && i.Symbol != "HBe")
                .GroupBy(i => i.Value.WhyNull!, StringComparer.Ordinal)
                .Select(g => $"{Names.And([.. g.Select(i => i.Symbol).Distinct(StringComparer.Ordinal)])} ({g.Key})")
                .ToList();
            if (missing.Count > 0)
            {
                yield return $"Undefined between {state.Between(pair)}: {string.Join("; ", missing)}.";
            }
        }
    }

    /// <summary>A title of an organisation is none of its members.</summary>
    private static IEnumerable<string> Organisations(StateContext state)
    {
        var titled = state.Brief.Records.Partnerships.SelectMany(e => new[] { e.Sponsor, e.Partner }).ToHashSet(StringComparer.Ordinal);
        var own = state.Brief.Records.Memberships.Where(m => m.Member == state.Id && m.Span.Holds(state.Day) && titled.Contains(m.Organization))
            .Select(m => state.Brief.Name(m.Organization)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (own.Count > 0)
        {
            yield return $"{state.Name} is a member of {Names.And(own)}, of which titles are on record: a title of an organisation makes no tie of its members and is not told here.";
        }
    }
}
