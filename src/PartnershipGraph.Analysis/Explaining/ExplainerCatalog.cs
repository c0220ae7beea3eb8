using PartnershipGraph.Analysis.Explaining.Formulas;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>The measures whose arithmetic can be written down.</summary>
internal static class ExplainerCatalog
{
    /// <summary>The indices of <c>hedge</c>, in the order of its answer, then the measures of <c>rank</c>.</summary>
    public static IReadOnlyList<Explainer> All { get; } =
    [
        .. Hedging([.. PoleTieFormulas.All.Select(e => e with { IsOfPoleTies = true }), .. ExposureFormulas.All]),
        .. Hedging([.. BurtFormulas.OfHedging, .. PortfolioFormulas.All, DependenceFormula.Tdep, .. DegreeFormulas.OfHedging]),
        .. DegreeFormulas.OfRank,
        .. BurtFormulas.OfRank,
        .. ClusteringFormulas.All,
        .. NeighbourFormulas.All,
    ];

    /// <summary>The measure of a name, in any case of letters.</summary>
    /// <exception cref="UsageException">There is none, or its value is no arithmetic on ties.</exception>
    public static Explainer Find(string name)
    {
        if (All.FirstOrDefault(e => Is(e.Note.Name, name)) is { } found)
        {
            return found;
        }

        if (Is("class", name) || Is("CLS", name))
        {
            throw new UsageException("the class is no number but the first of six rules that holds: 'pgraph explain HX STATE' shows each rule with the numbers put in");
        }

        if (SearchedMeasures.Of(name) is { } searched)
        {
            throw new UsageException(
                $"{searched.Name} has no arithmetic on a few ties to show: {searched.Why}. Its formula is {searched.Formula} (METHODS.md 3); "
                + $"'pgraph rank {searched.Name}' gives the value of every actor");
        }

        throw new UsageException($"'{name}' is no measure: write one of {string.Join(", ", All.Select(e => e.Note.Name))}");
    }

    private static IEnumerable<Explainer> Hedging(IEnumerable<Explainer> explainers) => explainers.Select(e => e with { IsHedging = true });

    private static bool Is(string name, string typed) => string.Equals(name, typed.Trim(), StringComparison.OrdinalIgnoreCase);
}
