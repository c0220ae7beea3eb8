using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>The trajectory of what one sponsor calls one partner.</summary>
public sealed record SideTimeline
{
    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>Id of the partner.</summary>
    public required string Partner { get; init; }

    /// <summary>What was said; null where nothing is recorded.</summary>
    public required TitleHistory? History { get; init; }

    /// <summary>The events in the order in which they apply, those outside the order left out.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>How long titles stood at each level, the top of each ladder first.</summary>
    public required IReadOnlyList<LevelTime> Levels { get; init; }

    /// <summary>The titles that were taken away, oldest first.</summary>
    public required IReadOnlyList<Lapse> Lapses { get; init; }

    /// <summary>How long the standing title has not been repeated.</summary>
    public required TitleSilence Silence { get; init; }

    /// <summary>The sum of the changes, which is the weight that stands in the end (and is taken from there, without the noise of a sum); 0 without events.</summary>
    public double Net => Events.Count > 0 ? Events[^1].After : 0;

    /// <summary>How often successive changes, those of 0 left out, differ in sign.</summary>
    public int DirectionChanges
    {
        get
        {
            var signs = Events.Where(e => !Ranking.Tied(e.Before, e.After)).Select(e => Math.Sign(e.Change)).ToList();
            return signs.Zip(signs.Skip(1)).Count(s => s.First != s.Second);
        }
    }

    /// <summary>
    /// <c>M(t) = Σ_e Δ_e 2^(-(t - t_e)/h)</c>: the changes, each counting half as much for every half-life that has passed; 0 without
    /// events. Above 0 where what rose lately outweighs what fell.
    /// </summary>
    /// <param name="day">t; not before any event.</param>
    /// <param name="halfLife">h in years.</param>
    public double MomentumOn(DateOnly day, double halfLife) =>
        Events.Sum(e => e.Change * Math.Pow(2, -Years.Between(e.Row.Date.FirstDay, day) / halfLife));
}
