namespace PartnershipGraph.Analysis.Reasons;

/// <summary>How often ties of a layer came to an end, over the whole history up to a day.</summary>
public sealed record ExitRate
{
    /// <summary>Counts.</summary>
    /// <param name="spells">The ties.</param>
    /// <param name="day">The as-of day, up to which those that stand are counted.</param>
    public ExitRate(IEnumerable<TieSpell> spells, DateOnly day)
    {
        All = [.. spells];
        TieYears = All.Sum(s => s.YearsUpTo(day) ?? 0);
    }

    /// <summary>The spells, by pair, then day.</summary>
    public IReadOnlyList<TieSpell> All { get; }

    /// <summary>Those that are over.</summary>
    public IReadOnlyList<TieSpell> Ended => [.. All.Where(s => s.IsEnded)];

    /// <summary>On how many different days spells ended: one withdrawal from a pact of many members ends many.</summary>
    public int EndDays => Ended.Select(s => s.Span.To).Distinct().Count();

    /// <summary>Spells of which nobody knows when they began: they have no tie-years.</summary>
    public int WithoutBeginning => All.Count(s => s.Span.From is null);

    /// <summary>The sum of their lengths, in years of 365.2425 days.</summary>
    public double TieYears { get; }

    /// <summary>100 · spells ended / tie-years, at least 0; null without tie-years. Spells without a beginning count in neither.</summary>
    public double? Per100 => TieYears > 0 ? 100 * Ended.Count(s => s.Span.From is not null) / TieYears : null;
}
