using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>
/// Which weight a title would have by substance, size, distance and region, and how far each title lies from that: ordinary least
/// squares with an intercept. It describes how these go together and says nothing of why.
/// </summary>
/// <remarks>
/// A control joins where at least half of the partners have it, three partners remain for each coefficient, and it is no combination of
/// the others; partners without it are left out then. Substance alone needs three partners.
/// </remarks>
public sealed class TitleRegression
{
    /// <summary>Partners for each coefficient, the intercept among them, from which on a control joins.</summary>
    public const int PartnersEach = 3;

    /// <summary>From which studentised residual on a title is flagged.</summary>
    public const double Outlying = 2;

    private const double met = 1e-10;
    private const string substanceTerm = "substance";

    private readonly IReadOnlyList<double> weights;
    private readonly IReadOnlyList<double> substances;
    private readonly RunContext run;
    private readonly List<TitleControl> joined = [];
    private readonly Dictionary<string, string> leftOut = new(StringComparer.Ordinal);
    private LeastSquaresResult fit;
    private List<int> chosen;

    private TitleRegression(IReadOnlyList<double> weights, IReadOnlyList<double> substances, RunContext run)
    {
        this.weights = weights;
        this.substances = substances;
        this.run = run;
        chosen = [.. Enumerable.Range(0, weights.Count)];
        fit = Fit(chosen, []);
    }

    /// <summary>What the weight is regressed on: substance, and the controls that joined.</summary>
    public IReadOnlyList<string> On => [substanceTerm, .. joined.Select(c => c.Name)];

    /// <summary>The controls that did not, with the reason.</summary>
    public IReadOnlyDictionary<string, string> LeftOut => leftOut;

    /// <summary>How many partners it rests on.</summary>
    public int Count => chosen.Count;

    /// <summary>Partners less coefficients; 0 where there is no line.</summary>
    public int DegreesOfFreedom => fit.DegreesOfFreedom;

    /// <summary>The coefficients by term, the intercept first; empty where there is no line.</summary>
    public IReadOnlyList<(string Term, double Value)> Coefficients => fit.Intercept.WhyNull is not null
        ? []
        : [("intercept", fit.Intercept.Value), .. Terms(chosen, joined).Select((t, k) => (t.Term, fit.Coefficients[k]))];

    /// <summary>s, the standard deviation of the residuals, in the unit of the weight. Null for fewer than three partners, or where their substance is all the same.</summary>
    public IndexValue StandardDeviation => Value(fit.StandardDeviation);

    /// <summary>The share of the weights' variance that goes with the terms, 0 to 1. Null as s is, and where every weight is the same.</summary>
    public IndexValue RSquared => Value(fit.RSquared);

    /// <summary>The weight less the fitted one, of each partner; null with the reason where it takes no part, or has its region for itself.</summary>
    public IReadOnlyList<IndexValue> Residuals => PointByPoint(fit.Residuals);

    /// <summary>
    /// The residual against the line without the partner, in standard errors (externally studentised); beyond <see cref="Outlying"/>
    /// either way the others do not foresee it. Null as the residual is, and where the line leaves no error to compare with.
    /// </summary>
    public IReadOnlyList<IndexValue> Studentised => PointByPoint(fit.Studentized);

    /// <summary>Regresses the weights of titles.</summary>
    /// <param name="weights">Of each partner.</param>
    /// <param name="substances">Its substance.</param>
    /// <param name="controls">What else is known of it.</param>
    /// <param name="run">Cancellation.</param>
    internal static TitleRegression Of(
        IReadOnlyList<double> weights, IReadOnlyList<double> substances, IReadOnlyList<TitleControl> controls, RunContext run)
    {
        var regression = new TitleRegression(weights, substances, run);
        foreach (var control in regression.fit.Intercept.WhyNull is null ? controls : [])
        {
            regression.Offer(control);
        }

        return regression;
    }

    private static IndexValue Value(GraphScore score) => score.WhyNull is { } why ? IndexValue.Null(Named(why)) : score.Value;

    private static string Named(string why) => why switch
    {
        NullReason.TooFewValues => "too few partners",
        NullReason.NotUnique => "substance does not vary",
        _ => why,
    };

    private void Offer(TitleControl control)
    {
        List<int> having = [.. chosen.Where(i => control.Known[i])];
        if (2 * having.Count < weights.Count || having.Count == 0)
        {
            leftOut[control.Name] = FormattableString.Invariant($"on record for {having.Count} of {weights.Count} partners");
            return;
        }

        List<TitleControl> all = [.. joined, control];
        if (having.Count < PartnersEach * (1 + Terms(having, all).Count()))
        {
            leftOut[control.Name] = "too few partners";
            return;
        }

        var with = Fit(having, all);
        if (with.Intercept.WhyNull is not null || control.Columns(having).Count == 0)
        {
            leftOut[control.Name] = "does not vary beside the others";
            return;
        }

        joined.Add(control);
        (chosen, fit) = (having, with);
    }

    private LeastSquaresResult Fit(IReadOnlyList<int> partners, IReadOnlyList<TitleControl> controls) =>
        LeastSquares.Compute([.. partners.Select(i => weights[i])], [.. Terms(partners, controls).Select(t => t.Values)], run);

    private IEnumerable<(string Term, double[] Values)> Terms(IReadOnlyList<int> partners, IEnumerable<TitleControl> controls) =>
        controls.SelectMany(c => c.Columns(partners)).Prepend((substanceTerm, [.. partners.Select(i => substances[i])]));

    private IReadOnlyList<IndexValue> PointByPoint(VertexScores scores)
    {
        var values = new IndexValue[weights.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = IndexValue.Null(joined.Find(c => !c.Known[i])?.Missing ?? "");
        }

        foreach (var (place, i) in chosen.Index())
        {
            values[i] = 1 - fit.Leverages.Values.Span[place] <= met ? IndexValue.Null(joined.Exists(c => c.IsGroup) ? "alone in its region" : NullReason.FittedExactly)
                : scores.Nulls.GetValueOrDefault(place) is { } why ? IndexValue.Null(Named(why))
                : scores.Values.Span[place];
        }

        return values;
    }
}
