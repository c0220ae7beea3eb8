using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>
/// What a sponsor does with each of its partners, measured: every indicator of the rows sponsor → partner, each partner's place among
/// the others, and the dimensions that these places come to.
/// </summary>
/// <remarks>
/// The value of an indicator is its latest row, however old; visits are summed over the latest five years in which the sponsor has any
/// row of them, a missing row counting 0. Scores compare the partners of one sponsor with each other: a partner more may move them all.
/// </remarks>
public sealed class IndicatorPanel
{
    private IndicatorPanel(string sponsor, IReadOnlyList<string> partners, IReadOnlyList<PanelIndicator> indicators)
    {
        Sponsor = sponsor;
        Partners = partners;
        Indicators = indicators;
        Profiles = [.. Enumerable.Range(0, partners.Count).Select(i => new DimensionProfile([.. Dimensions.All.Select(d => Score(d, i))]))];
    }

    /// <summary>Id of the sponsor.</summary>
    public string Sponsor { get; }

    /// <summary>Ids of the partners, in the order of every list here.</summary>
    public IReadOnlyList<string> Partners { get; }

    /// <summary>The indicators that some partner has: those that count by dimension, then the others by name.</summary>
    public IReadOnlyList<PanelIndicator> Indicators { get; }

    /// <summary>The dimensions of each partner.</summary>
    public IReadOnlyList<DimensionProfile> Profiles { get; }

    /// <summary>Reads a sponsor's indicators.</summary>
    /// <param name="told">The measurements that may be told, of anybody: none later than the year of the question.</param>
    /// <param name="sponsor">Id of the sponsor.</param>
    /// <param name="partners">Ids of the partners that are compared, each once.</param>
    public static IndicatorPanel Of(IEnumerable<SubstanceFact> told, string sponsor, IReadOnlyList<string> partners)
    {
        var rows = told.Where(f => f.Source == sponsor).ToLookup(f => f.Indicator, StringComparer.Ordinal);
        var counted = Dimensions.All.SelectMany(Dimensions.IndicatorsOf).Where(rows.Contains);
        var others = rows.Select(g => g.Key).Where(k => Dimensions.Of(k) is null).Order(StringComparer.Ordinal);
        return new IndicatorPanel(
            sponsor,
            partners,
            [.. counted.Concat(others).Select(name => Read(name, new IndicatorRows(name, rows[name]), partners)).Where(i => i.Partners > 0)]);
    }

    /// <summary>The indicators of a dimension.</summary>
    public IEnumerable<PanelIndicator> In(Dimension dimension) => Indicators.Where(i => i.Dimension == dimension);

    private static PanelIndicator Read(string name, IndicatorRows rows, IReadOnlyList<string> partners)
    {
        IndicatorReading?[] readings = [.. partners.Select(rows.Of)];
        int[] having = [.. Enumerable.Range(0, partners.Count).Where(i => readings[i] is not null)];
        var percentiles = Ranking.Percentiles([.. having.Select(i => readings[i]!.Value)]);
        var scores = new double?[partners.Count];
        foreach (var (place, i) in having.Index())
        {
            scores[i] = percentiles[place];
        }

        return new PanelIndicator { Name = name, Dimension = Dimensions.Of(name), Window = rows.Window, Readings = readings, Scores = scores };
    }

    private double? Score(Dimension dimension, int partner)
    {
        double[] scores = [.. In(dimension).Select(i => i.Scores[partner]).OfType<double>()];
        return scores.Length == 0 ? null : scores.Average();
    }
}
