namespace PartnershipGraph.Analysis.Exports;

/// <summary>A span of days, both ends inside.</summary>
/// <param name="First">The first day; null: since ever.</param>
/// <param name="Last">The last day; null: in force, as far as told.</param>
public sealed record ExportSpell(DateOnly? First, DateOnly? Last)
{
    /// <summary>Whether it has neither beginning nor end.</summary>
    public bool IsAlways => First is null && Last is null;

    /// <summary>Spells of which each begins on the day after another one, drawn together.</summary>
    /// <param name="spells">Spells that share no day, in order.</param>
    public static IReadOnlyList<ExportSpell> Joined(IEnumerable<ExportSpell> spells)
    {
        var joined = new List<ExportSpell>();
        foreach (var spell in spells)
        {
            if (joined.Count > 0 && joined[^1].Last?.AddDays(1) == spell.First)
            {
                joined[^1] = joined[^1] with { Last = spell.Last };
            }
            else
            {
                joined.Add(spell);
            }
        }

        return joined;
    }
}
