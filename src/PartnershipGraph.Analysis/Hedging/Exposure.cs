namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Partners-of-partners exposure to a pole (METHODS.md 5). Poles are no intermediaries.</summary>
internal static class Exposure
{
    /// <summary>.75 · .8 and .6 · 1 are one contribution: products are rounded where only the last bits of a double differ.</summary>
    private const int digits = 15;

    public const string NoPartner = "no partner but poles";

    /// <summary>The intermediaries of an actor: its partners that are no poles.</summary>
    public static IReadOnlyList<int> Intermediaries(Portfolios all, int actor, IReadOnlyList<int> poles) =>
        [.. all.PartnersOf(actor).Where(k => !poles.Contains(k))];

    /// <summary>XM(i,p) = Σ_k w_ik w_kp / (w_max Σ_k w_ik); null without intermediaries.</summary>
    public static double? Mean(Portfolios all, int actor, int pole, IReadOnlyList<int> intermediaries)
    {
        var own = all.Of(actor);
        var sum = intermediaries.Sum(k => own[k]);
        return intermediaries.Count == 0 ? null : intermediaries.Sum(k => own[k] * all.Of(k)[pole]) / (all.MaxWeight * sum);
    }

    /// <summary>XR(i,p) = 1 - Π_k (1 - w_ik w_kp / w_max²): grows with every strong two-step path.</summary>
    public static double Reach(Portfolios all, int actor, int pole, IReadOnlyList<int> intermediaries)
    {
        var own = all.Of(actor);
        var scale = all.MaxWeight * all.MaxWeight;
        return 1 - intermediaries.Aggregate(1.0, (rest, k) => rest * (1 - (own[k] * all.Of(k)[pole] / scale)));
    }

    /// <summary>
    /// Σ_k p_ik p_kp, the chance that two steps of a walk along ties lead to the pole: it mixes in the partners' other ties, and is told
    /// for reference. Null without intermediaries.
    /// </summary>
    public static double? Walk(Portfolios all, int actor, int pole, IReadOnlyList<int> intermediaries) => intermediaries.Count == 0
        ? null
        : intermediaries.Sum(k => all.Of(actor)[k] / all.Strengths[actor] * all.Of(k)[pole] / all.Strengths[k]);

    /// <summary>The ledger: every intermediary that is tied to the pole, by contribution, then id.</summary>
    public static IReadOnlyList<ExposurePath> Ledger(Portfolios all, int actor, int pole, IReadOnlyList<int> intermediaries)
    {
        var own = all.Of(actor);
        var max = all.MaxWeight;
        var paths = intermediaries
            .Where(k => all.Of(k)[pole] > 0)
            .Select(k => (Via: all.Ids[k], First: own[k] / max, Second: all.Of(k)[pole] / max))
            .Select(p => (p.Via, p.First, p.Second, Contribution: Math.Round(p.First * p.Second, digits)))
            .ToList();
        var sum = paths.Sum(p => p.Contribution);
        return
        [
            .. paths.Select(p => new ExposurePath(p.Via, p.First, p.Second, p.Contribution, p.Contribution / sum))
                .OrderByDescending(p => p.Contribution)
                .ThenBy(p => p.Via, StringComparer.Ordinal),
        ];
    }
}
