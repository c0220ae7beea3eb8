using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>
/// An indicator as ties to the poles: the rows pole → actor, which tell what the pole is for the actor (its share of the actor's trade, not
/// the actor's share of the pole's).
/// </summary>
internal sealed class SubstancePoleTies
{
    private const int meanYears = 3;
    private const int sumYears = 5;

    private readonly string indicator;
    private readonly IndicatorRule rule;
    private readonly IReadOnlyList<string> poles;
    private readonly Dictionary<(string Pole, string Actor), List<SubstanceFact>> rows;
    private readonly HashSet<SubstanceFact> used = [];
    private readonly HashSet<int> years = [];
    private readonly HashSet<int> window;

    private SubstancePoleTies(IEnumerable<SubstanceFact> told, string indicator, IReadOnlyList<string> poles)
    {
        this.indicator = indicator;
        this.poles = poles;
        rule = IndicatorRules.Of(indicator);
        rows = told.Where(f => f.Indicator == indicator && poles.Contains(f.Source, StringComparer.Ordinal))
            .GroupBy(f => (f.Source, f.Target))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(f => f.Year).ToList());
        var yearsOf = poles.Select(p => rows.Where(r => r.Key.Pole == p).SelectMany(r => r.Value).Select(f => f.Year).ToHashSet()).ToList();
        window = [.. yearsOf.Aggregate((a, b) => [.. a.Intersect(b)]).OrderDescending().Take(sumYears)];
    }

    /// <exception cref="UsageException">A value is below 0, and no tie.</exception>
    public static PoleLayer Of(IEnumerable<SubstanceFact> told, string indicator, IReadOnlyList<string> actors, IReadOnlyList<string> poles) =>
        new SubstancePoleTies(told, indicator, poles).Build(actors);

    private PoleLayer Build(IReadOnlyList<string> actors)
    {
        if (poles.Where(p => !rows.Keys.Any(k => k.Pole == p)).ToList() is { Count: > 0 } silent)
        {
            return Empty($"no row of {string.Join(", ", silent)}");
        }

        if (rule == IndicatorRule.FiveYearSum && window.Count == 0)
        {
            return Empty("no year in which every pole has rows");
        }

        var ties = actors.Select(a => (IReadOnlyList<double?>)[.. poles.Select(p => p == a || !IsTold(a) ? null : Tie(p, a))]).ToList();
        var closeness = rule is IndicatorRule.Closeness or IndicatorRule.Distance;
        var shared = closeness ? Standardised(ties) : ties;
        return new PoleLayer(
            ties, shared, closeness ? "no nearer to a pole than the poles are to each other" : "no pole tie", [.. used.Select(f => f.Citation)])
        {
            Years = years.Count == 0 ? null : (years.Min(), years.Max()),
        };

        PoleLayer Empty(string reason)
        {
            IReadOnlyList<IReadOnlyList<double?>> nothing = [.. actors.Select(_ => new double?[poles.Count])];
            return new PoleLayer(nothing, nothing, reason, []) { WhyEmpty = reason };
        }
    }

    /// <summary>Whether any pole has a row with the actor: where none ever has, it is not covered, and its visits are not 0.</summary>
    private bool IsTold(string actor) => poles.Any(p => rows.ContainsKey((p, actor)));

    /// <summary>What the pole is for the actor; null where no row says so.</summary>
    private double? Tie(string pole, string actor)
    {
        var known = rows.GetValueOrDefault((pole, actor), []);
        List<SubstanceFact> counted = rule switch
        {
            IndicatorRule.FiveYearSum => [.. known.Where(f => window.Contains(f.Year))],
            IndicatorRule.ThreeYearMean => [.. known.TakeWhile(f => f.Year > known[0].Year - meanYears)],
            _ => [.. known.Take(1)],
        };
        if (counted.Find(f => f.Value < 0) is { } negative)
        {
            throw new UsageException(FormattableString.Invariant(
                $"substance:{indicator} is no layer of ties: {negative.Source}-{negative.Target} {negative.Year} is {negative.Value}, below 0"));
        }

        used.UnionWith(counted);
        years.UnionWith(counted.Select(f => f.Year));
        return rule switch
        {
            IndicatorRule.FiveYearSum => counted.Sum(f => f.Value),
            _ when counted.Count == 0 => null,
            IndicatorRule.Distance => VoteCloseness.OfDistance(counted[0].Value),
            _ => counted.Average(f => f.Value),
        };
    }

    private List<IReadOnlyList<double?>> Standardised(List<IReadOnlyList<double?>> ties)
    {
        var common = poles.SelectMany(p => poles.Where(q => q != p).Select(q => Tie(p, q))).Min();
        return ties.ConvertAll(row => (IReadOnlyList<double?>)
        [
            .. row.Select(w => w is { } closeness && common is { } least ? VoteCloseness.Standardised(closeness, least) : null),
        ]);
    }
}
