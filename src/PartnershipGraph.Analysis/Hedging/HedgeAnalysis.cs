using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Centrality;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Who hedges between the poles: the indices of METHODS.md 4 to 6 for every actor.</summary>
public sealed class HedgeAnalysis
{
    private const string itIsAPole = "is a pole";
    private const string noPoleTie = "no pole tie";
    private const string isolated = "isolated";

    private readonly Portfolios all;
    private readonly Dependence dependence;
    private readonly DefensePacts pacts;
    private readonly IReadOnlyList<string> poleIds;
    private readonly IReadOnlyList<int> poles;
    private readonly HedgeClassifier classes;

    private HedgeAnalysis(PartnershipRecords records, Snapshot snapshot, HedgeThresholds thresholds)
    {
        all = new Portfolios(snapshot);
        dependence = new Dependence(all);
        pacts = new DefensePacts(ToldRecords.Of(records, snapshot.Options), snapshot.Options.AsOf);
        poleIds = snapshot.Options.Poles;
        poles = [.. poleIds.Select(all.IndexOf)];
        classes = new HedgeClassifier(poleIds, thresholds);
    }

    /// <summary>The tables an answer needs: defence pacts are looked up under every choice of layers.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Alliances;

    /// <summary>Computes the indices.</summary>
    /// <param name="records">The rows, with the tables of <see cref="TablesOf"/>.</param>
    /// <param name="options">The network; its poles are the poles, two to five of them.</param>
    /// <param name="thresholds">Where the classes begin; null: the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">The number of poles is out of range, or the ties are directed or rivalries.</exception>
    public static HedgeResult Run(
        PartnershipRecords records, SnapshotOptions options, HedgeThresholds? thresholds, CancellationToken cancellationToken)
    {
        PoleCount.Require(options, "hedging");
        FriendlyTies.Require(options, "hedging");
        var snapshot = SnapshotBuilder.Build(records, options);
        var limits = thresholds ?? new HedgeThresholds();
        limits.Validate();
        var analysis = new HedgeAnalysis(records, snapshot, limits);
        var graph = snapshot.ToCsr().Build.Graph;
        var run = Runs.Of(cancellationToken);
        var constraint = Constraint.Compute(graph, run).Values;
        var size = EffectiveSize.Compute(graph, run).Values;
        var states = new List<HedgeEntry>(snapshot.Actors.Count);
        for (var i = 0; i < snapshot.Actors.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            states.Add(analysis.Entry(i, constraint.Span[i], size.Span[i]));
        }

        // Under the alliance layer the rows of the pacts are counted already.
        var rows = options.Layers.Any(l => l.Kind == LayerKind.Alliance)
            ? snapshot.Rows
            : snapshot.Rows.Plus(analysis.pacts.Rows(analysis.all.Ids, options.Poles));
        return new HedgeResult(snapshot, options.Poles, limits, states, rows);
    }

    private HedgeEntry Entry(int i, double constraint, double effectiveSize)
    {
        var own = all.Of(i);
        double[] ties = [.. poles.Select(p => own[p])];
        double[] normalised = [.. ties.Select(t => t / all.MaxWeight)];
        double[] portfolio = [.. own.Where(w => w > 0).Select(w => w / all.Strengths[i])];
        var isPole = poles.Contains(i);
        var untied = ties.All(t => t == 0);
        var intermediaries = Exposure.Intermediaries(all, i, poles);
        var mean = intermediaries.Count == 0
            ? PoleValues.Null(poles.Count, Exposure.NoPartner)
            : PoleValues.Of(i, poles, p => Exposure.Mean(all, i, p, intermediaries));
        var pas = isPole || untied
            ? PoleValues.Null(poles.Count, isPole ? itIsAPole : noPoleTie)
            : new PoleValues([.. PoleTies.Shares(ties).Select(s => (double?)s)], null);
        List<int> allies = [.. Enumerable.Range(0, poles.Count).Where(p => !isPole && pacts.Unite(all.Ids[i], poleIds[p]))];
        return new HedgeEntry
        {
            Id = all.Ids[i],
            Class = isPole ? new HedgeClass(HedgeKind.Pole, []) : classes.Of(normalised, allies),
            AlliedWith = [.. allies.Select(p => poleIds[p])],
            Pas = pas,
            Hb = OfPoleTies(() => PoleTies.Balance(PoleTies.Shares(ties)), needsTie: true),
            Hbe = OfPoleTies(() => PoleTies.Entropy(PoleTies.Shares(ties)), needsTie: true),
            Eng = OfPoleTies(() => PoleTies.Engagement(ties, all.MaxWeight), needsTie: false),
            Hx = OfPoleTies(() => PoleTies.Intensity(ties, all.MaxWeight), needsTie: false),
            Xm = mean,
            Xr = PoleValues.Of(i, poles, p => Exposure.Reach(all, i, p, intermediaries)),
            Idg = isPole ? PoleValues.Null(poles.Count, itIsAPole) : Gap(pas, mean),
            Xcut = isPole ? IndexValue.Null(itIsAPole) : CrossCutting(own, intermediaries),
            Crossing = isPole ? 0 : Across(intermediaries).Count(),
            Con = OfPortfolio(() => constraint),
            Eff = OfPortfolio(() => effectiveSize),
            Hhi = OfPortfolio(() => Diversification.Concentration(portfolio)),
            Neff = OfPortfolio(() => 1 / Diversification.Concentration(portfolio)),
            Evenness = portfolio.Length == 1 ? IndexValue.Null("a single tie") : OfPortfolio(() => Diversification.Evenness(portfolio)!.Value),
            Fb = OfPortfolio(() => Diversification.Fallback(portfolio)),
            Tdep = portfolio.Length == 0 ? PoleValues.Null(poles.Count, isolated) : OnPoles(dependence.Of(i)),
            Degree = portfolio.Length,
            Strength = all.Strengths[i],
            PoleTies = normalised,
        };

        IndexValue OfPoleTies(Func<double> value, bool needsTie) =>
            isPole ? IndexValue.Null(itIsAPole) : needsTie && untied ? IndexValue.Null(noPoleTie) : value();

        IndexValue OfPortfolio(Func<double> value) => portfolio.Length == 0 ? IndexValue.Null(isolated) : value();

        PoleValues OnPoles(double[] values) => PoleValues.Of(i, poles, p => values[p]);
    }

    /// <summary>IDG(i,p) = XM(i,p) / Σ_q XM(i,q) - PAS(i,p).</summary>
    private static PoleValues Gap(PoleValues pas, PoleValues mean)
    {
        var sum = mean.Values.Sum();
        if (pas.WhyNull is not null || mean.WhyNull is not null || sum is null or 0)
        {
            return PoleValues.Null(pas.Values.Count, pas.WhyNull ?? mean.WhyNull ?? "no partner is tied to a pole");
        }

        return new PoleValues([.. pas.Values.Zip(mean.Values, (direct, indirect) => (indirect / sum) - direct)], null);
    }

    /// <summary>XCUT = the share of the ties to intermediaries that goes to those tied to every pole.</summary>
    private IndexValue CrossCutting(IReadOnlyList<double> own, IReadOnlyList<int> intermediaries)
    {
        if (intermediaries.Count == 0)
        {
            return IndexValue.Null(Exposure.NoPartner);
        }

        return Across(intermediaries).Sum(k => own[k]) / intermediaries.Sum(k => own[k]);
    }

    private IEnumerable<int> Across(IReadOnlyList<int> intermediaries) => intermediaries.Where(k => poles.All(p => all.Of(k)[p] > 0));
}
