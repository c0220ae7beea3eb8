using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Words against deeds: does a higher title of a sponsor go with more substance, and where does it not?</summary>
public static class GapAnalysis
{
    private static readonly RankCorrelationOptions byRanks = RankCorrelationOptions.Default with { Tolerance = Ranking.Tolerance };

    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles | DataTables.Attributes | DataTables.Substance;

    /// <summary>Holds a sponsor's titles against the indicators.</summary>
    /// <param name="records">The rows, with the <see cref="Tables"/>.</param>
    /// <param name="network">The network; of titles alone, as the sponsor gives them.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">Other layers than titles are asked for, or an option is out of range.</exception>
    public static GapResult Run(PartnershipRecords records, SnapshotOptions network, GapOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        if (network.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("the gap is between titles and substance: ask for the layer partnership alone");
        }

        var sponsor = options.Sponsor;
        var snapshot = SnapshotBuilder.Build(records, network with { Directed = true, Poles = [.. network.Poles, sponsor] });
        var present = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var standing = snapshot.Book.StandingOf(sponsor);
        List<TitleSpell> titles = [.. standing.Where(s => present.Contains(s.Opening.Partner))];
        var told = ToldRecords.Of(records, network);
        var panel = IndicatorPanel.Of(told.Substance, sponsor, [.. titles.Select(t => t.Opening.Partner)]);
        int[] measured = [.. Enumerable.Range(0, titles.Count).Where(i => panel.Profiles[i].Substance.Value is not null)];
        double[] weights = [.. measured.Select(i => network.WeightOf(titles[i], records.Ladders))];
        double[] substances = [.. measured.Select(i => panel.Profiles[i].Substance.Value!.Value)];
        var gdp = new LatestGdp(told.Attributes);
        string[] ids = [.. measured.Select(i => panel.Partners[i])];
        var run = Runs.Of(cancellationToken) with { Seed = options.Seed };
        var regression = TitleRegression.Of(weights, substances, TitleControls.Of(told, gdp, sponsor, ids), run);
        var rho = SpearmanRho.Compute(weights, substances, byRanks, run);
        List<AttributeFact> sizes = regression.On.Contains("log GDP", StringComparer.Ordinal) ? [.. ids.Select(gdp.Of).OfType<AttributeFact>()] : [];
        return new GapResult
        {
            Options = options,
            Snapshot = snapshot,
            Panel = panel,
            Partners = Entries(titles, panel, measured, weights, substances, regression, GapDraws.Of(panel, measured, weights, options, cancellationToken)),
            Nulls = Enumerable.Range(0, titles.Count).Except(measured)
                .ToDictionary(i => panel.Partners[i], i => panel.Profiles[i].Substance.WhyNull!, StringComparer.Ordinal),
            LeftOut = standing.Count - titles.Count,
            Rho = Value(rho.Coefficient),
            RhoP = rho.Test is { } test ? test.TwoSided.Value : IndexValue.Null(Value(rho.Coefficient).WhyNull!),
            TauB = Value(KendallTau.Of(weights, substances, Ranking.Tolerance)),
            Regression = regression,
            GdpYears = sizes.Count == 0 ? null : (sizes.Min(f => f.Year), sizes.Max(f => f.Year)),
            Rows = RowCounts.Of(
            [
                .. snapshot.Book.All.Where(h => h.Key.Sponsor == sponsor && present.Contains(h.Key.Partner))
                    .SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source),
                .. panel.Indicators.Where(i => i.Dimension is not null).SelectMany(i => i.Readings).OfType<IndicatorReading>().SelectMany(r => r.Rows).Select(f => f.Citation),
                .. sizes.Select(f => f.Citation),
            ]),
        };
    }

    private static IReadOnlyList<GapEntry> Entries(
        List<TitleSpell> titles, IndicatorPanel panel, int[] measured, double[] weights, double[] substances, TitleRegression regression, GapDraws draws)
    {
        var percentiles = PercentileGap.Of(weights, substances);
        var (residuals, studentised) = (regression.Residuals, regression.Studentised);
        return
        [
            .. measured.Select((i, place) => new GapEntry
            {
                Title = titles[i],
                Weight = weights[place],
                Substance = substances[place],
                SubstanceInterval = draws.Substance(place),
                Percentiles = percentiles[place],
                Low = draws.Gap(place).Low,
                High = draws.Gap(place).High,
                Residual = residuals[place],
                Studentised = studentised[place],
                Profile = panel.Profiles[i],
                Breadth = Breadth.Of(panel.Profiles[i])!,
            })
            .OrderByDescending(e => Math.Round(e.Gap, 12)).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static IndexValue Value(GraphScore score) => score.WhyNull switch
    {
        null => score.Value,
        NullReason.TooFewVertices => IndexValue.Null("too few partners"),
        var why => IndexValue.Null(why),
    };
}
