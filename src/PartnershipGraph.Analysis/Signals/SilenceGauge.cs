using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>Measures how long titles have not been repeated.</summary>
internal sealed class SilenceGauge(TitleBook book, DateOnly asOf)
{
    /// <summary>Fewer gaps than these make no expectation.</summary>
    public const int LeastGaps = 3;

    private readonly Dictionary<string, List<double>> gaps = book.All
        .GroupBy(h => h.Key.Sponsor, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.SelectMany(h => Gaps(h.Value)).Order().ToList(), StringComparer.Ordinal);

    /// <summary>The silence of one side's standing title.</summary>
    public TitleSilence Of(string sponsor, TitleHistory? history)
    {
        var own = gaps.GetValueOrDefault(sponsor) ?? [];
        var expected = own.Count < LeastGaps ? IndexValue.Null($"fewer than {LeastGaps} gaps on record") : Median(own);
        var last = history?.Standing is { } standing ? LastUse(history, standing) : null;
        IndexValue years = last is { } date ? Years.Between(DayOf(date, history!.Standing!), asOf)
            : IndexValue.Null(history?.Standing is null ? "no title stands" : "not covered: no date of last use on record");
        return new TitleSilence
        {
            LastUse = last,
            Years = years,
            ExpectedGap = expected,
            Gaps = own.Count,
            Ratio = years.Value is null ? years : expected.Value is null ? expected : years.Value.Value / expected.Value.Value,
        };
    }

    /// <summary>The latest repetition of what stands, by a row of its own or as a row remembers it; the day on which it was given is no repetition.</summary>
    private static PartialDate? LastUse(TitleHistory history, TitleSpell standing)
    {
        var rows = history.Events.Where(e => e.CountsForTie).SkipWhile(e => !ReferenceEquals(e, standing.Opening)).ToList();
        var uses = rows.Skip(1).Select(e => e.Date).Concat(rows.Select(e => e.LastUsed).OfType<PartialDate>()).ToList();
        return uses.Count == 0 ? null : uses.MaxBy(d => d.FirstDay);
    }

    /// <summary>A use of 2013 that is dated no closer, of a title given in June 2013, was not before that day.</summary>
    private static DateOnly DayOf(PartialDate use, TitleSpell standing) =>
        use.FirstDay < standing.Opening.Date.FirstDay ? standing.Opening.Date.FirstDay : use.FirstDay;

    /// <summary>Years between successive statements of a title, without a lapse between; two of one day are one.</summary>
    private static IEnumerable<double> Gaps(TitleHistory history)
    {
        DateOnly? last = null;
        foreach (var step in TitleSteps.Of(history))
        {
            var day = step.Event.Date.FirstDay;
            if (step.After is not null && last < day)
            {
                yield return Years.Between(last.Value, day);
            }

            last = step.After is null ? null : day;
        }
    }

    private static double Median(List<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
