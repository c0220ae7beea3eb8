using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>A sponsor's steps, each beside its matched partners, and all of them together.</summary>
public sealed record EventStudyResult
{
    /// <summary>What was asked.</summary>
    public required EventStudyOptions Options { get; init; }

    /// <summary>The network of titles of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>On what scale the indicator is compared.</summary>
    public required IndicatorScale Scale { get; init; }

    /// <summary>The years in which the sponsor has any row of the indicator, up to the as-of year.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Every step, by year, then partner.</summary>
    public required IReadOnlyList<StudiedEvent> Events { get; init; }

    /// <summary>Steps of partners that are not in the network (organisations, where it is one of states), which are left out.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The change after the steps that can be compared.</summary>
    public required ClusteredMean Change { get; init; }

    /// <summary>The change of their controls.</summary>
    public required ClusteredMean ControlChange { get; init; }

    /// <summary>The difference of both: the answer.</summary>
    public required ClusteredMean Difference { get; init; }

    /// <summary>What was under way before the steps already, against the same controls.</summary>
    public required ClusteredMean Lead { get; init; }

    /// <summary>The rows of the sponsor's titles and the measurements compared, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The steps that have a difference.</summary>
    public IEnumerable<StudiedEvent> Compared => Events.Where(e => e.Difference is not null);

    /// <summary>The share of the compared steps whose difference lies above 0; null without one.</summary>
    public double? ShareAbove => Difference.Events == 0 ? null : (double)Compared.Count(e => e.Difference > 0) / Difference.Events;

    /// <summary>
    /// Of a volume the relative difference for each level climbed, exp(Σ difference / Σ levels) − 1, over the compared steps whose levels
    /// are known; null for other indicators and where no level was climbed.
    /// </summary>
    public double? RelativePerLevel
    {
        get
        {
            var known = Compared.Where(e => e.Step.Levels is not null).ToList();
            var levels = known.Sum(e => e.Step.Levels!.Value);
            return Scale == IndicatorScale.Logarithm && levels > 0 ? IndicatorScales.Relative(known.Sum(e => e.Difference!.Value) / levels) : null;
        }
    }

    /// <summary>What it comes to.</summary>
    public EventVerdict Verdict => Difference switch
    {
        { Events: 0 } => EventVerdict.NotCovered,
        { Low: null } => EventVerdict.Undetermined,
        { Low: > 0 } => EventVerdict.Higher,
        { High: < 0 } => EventVerdict.Lower,
        _ => EventVerdict.NoDifferenceShown,
    };
}
