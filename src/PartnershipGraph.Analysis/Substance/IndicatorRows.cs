using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>One indicator of one sponsor: its rows by partner, and what they come to.</summary>
internal sealed class IndicatorRows
{
    /// <summary>Over how many years visits are summed.</summary>
    private const int summedYears = 5;

    private readonly Dictionary<string, List<SubstanceFact>> byPartner;

    /// <param name="indicator">The indicator.</param>
    /// <param name="rows">The sponsor's rows of it that may be told, about partners and others; at least one.</param>
    public IndicatorRows(string indicator, IEnumerable<SubstanceFact> rows)
    {
        var known = rows.ToList();
        byPartner = known.GroupBy(f => f.Target, StringComparer.Ordinal).ToDictionary(g => g.Key, SurestRows.YearByYear, StringComparer.Ordinal);
        Window = Dimensions.AreVisits(indicator)
            ? [.. known.Select(f => f.Year).Distinct().OrderDescending().Take(summedYears).Order()]
            : null;
    }

    /// <summary>The latest five years in which the sponsor has any row, the earliest first; null where nothing is summed.</summary>
    public IReadOnlyList<int>? Window { get; }

    /// <summary>What it says of a partner; null where it says nothing: not measured is not zero.</summary>
    public IndicatorReading? Of(string partner)
    {
        var rows = byPartner.GetValueOrDefault(partner, []);
        if (Window is null)
        {
            return rows.Count == 0 ? null : new IndicatorReading(rows[^1].Value, rows[^1].Year, rows[^1].Year, [rows[^1]]);
        }

        // A list of visits names who was visited: who is not on it was not.
        List<SubstanceFact> summed = [.. rows.Where(f => Window.Contains(f.Year))];
        return new IndicatorReading(summed.Sum(f => f.Value), Window[0], Window[^1], summed);
    }
}
