namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>One step, the indicator around it, and the same of partners that took none.</summary>
public sealed record StudiedEvent
{
    /// <summary>The step.</summary>
    public required TitleStep Step { get; init; }

    /// <summary>The indicator around it.</summary>
    public required SeriesChange Series { get; init; }

    /// <summary>Who it is held against, the nearest first; none where nothing can be.</summary>
    public required IReadOnlyList<MatchedControl> Controls { get; init; }

    /// <summary>What these had just before; null where there are none.</summary>
    public required ControlGroup? Group { get; init; }

    /// <summary>Whether another step of the partner lies within five years, so that the years around them overlap.</summary>
    public required bool Overlaps { get; init; }

    /// <summary>The mean change of the controls; null where there are none.</summary>
    public double? ControlChange => Controls.Select(c => c.Series.Change).Average();

    /// <summary>The mean level of the controls before; null where there are none.</summary>
    public double? ControlBefore => Controls.Select(c => c.Series.Before).Average();

    /// <summary>The change less that of the controls: the difference in differences. Null where one of them is undefined.</summary>
    public double? Difference => Series.Change - ControlChange;

    /// <summary>What was under way before the event, less the same of the controls that have it; null where undefined.</summary>
    public double? Lead => Controls.Count == 0 ? null : Series.Lead - Controls.Select(c => c.Series.Lead).Average();

    /// <summary>Why there is no difference.</summary>
    public string? WhyNull => Series.WhyNull ?? (Controls.Count == 0 ? "no partner to match it with" : null);
}
