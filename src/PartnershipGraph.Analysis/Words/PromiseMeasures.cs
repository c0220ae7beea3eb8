using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Words;

/// <summary>Reads the measures of promises off a sponsor's panel of indicators and its titles.</summary>
internal sealed class PromiseMeasures(IndicatorPanel panel, IReadOnlyList<TitledPartner> partners, DateOnly asOf)
{
    public MeasuredPromise Of(WordMeasure measure) => measure switch
    {
        WordMeasure.Coverage => Of(measure, Dimensional, i => BreadthOf(i)?.Coverage, "no partner measured in three dimensions"),
        WordMeasure.Evenness => Of(measure, Dimensional, i => BreadthOf(i)?.Evenness.Value, "no partner measured in three dimensions"),
        WordMeasure.Visits => Of(measure, Visits, VisitsOf, "no row of " + string.Join(", ", WordPromises.HighestVisits)),
        WordMeasure.Duration => new MeasuredPromise(
            measure,
            [.. partners.Select(p => (double?)p.Years)],
            partners.Count == 0 ? null : (partners.Min(p => p.Since.Year), asOf.Year),
            partners.Count == 0 ? "no partner" : null),
        _ => Of(measure, panel.Indicators.Where(i => i.Name == WordPromises.Votes), VotesOf, "no row of " + WordPromises.Votes),
    };

    private IEnumerable<PanelIndicator> Dimensional => panel.Indicators.Where(i => i.Dimension is not null);

    private IEnumerable<PanelIndicator> Visits => panel.Indicators.Where(i => WordPromises.HighestVisits.Contains(i.Name, StringComparer.Ordinal));

    private MeasuredPromise Of(WordMeasure measure, IEnumerable<PanelIndicator> indicators, Func<int, double?> value, string whyNone)
    {
        List<double?> values = [.. Enumerable.Range(0, partners.Count).Select(value)];
        var years = indicators.Select(i => i.Years).OfType<(int First, int Last)>().ToList();
        var isMeasured = values.Exists(v => v is not null);
        return new MeasuredPromise(
            measure, values, isMeasured && years.Count > 0 ? (years.Min(y => y.First), years.Max(y => y.Last)) : null, isMeasured ? null : whyNone);
    }

    /// <summary>Two dimensions say little of ties in every field: three at least, as for the substance.</summary>
    private Breadth? BreadthOf(int partner) =>
        panel.Profiles[partner] is { Measured.Count: >= DimensionProfile.LeastDimensions } profile ? Breadth.Of(profile) : null;

    private double? VisitsOf(int partner) => Visits.Select(i => i.Scores[partner]).Average();

    private double? VotesOf(int partner) => panel.Indicators.FirstOrDefault(i => i.Name == WordPromises.Votes)?.Readings[partner]?.Value;
}
