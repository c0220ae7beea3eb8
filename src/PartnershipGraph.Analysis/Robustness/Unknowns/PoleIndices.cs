using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>The indices of one actor that rest on ties to poles and on partners of partners, for a network that is one of many.</summary>
internal static class PoleIndices
{
    private const string noPoleTie = "no pole tie";

    /// <summary>Those without a pole, by symbol.</summary>
    public static IEnumerable<(string Symbol, IndexValue Value)> Scalars(Portfolios all, int actor, IReadOnlyList<int> poles)
    {
        double[] ties = Ties(all, actor, poles);
        yield return ("HB", Balanced(ties, PoleTies.Balance));
        yield return ("HBe", Balanced(ties, PoleTies.Entropy));
        yield return ("ENG", PoleTies.Engagement(ties, all.MaxWeight));
        yield return ("HX", PoleTies.Intensity(ties, all.MaxWeight));
        var own = all.Of(actor);
        var intermediaries = Exposure.Intermediaries(all, actor, poles);
        yield return ("XCUT", intermediaries.Count == 0
            ? IndexValue.Null(Exposure.NoPartner)
            : intermediaries.Where(k => poles.All(p => all.Of(k)[p] > 0)).Sum(k => own[k]) / intermediaries.Sum(k => own[k]));
    }

    /// <summary>Those with a value for each pole, by symbol. IDG is asked for apart: its extremes lie elsewhere.</summary>
    public static IEnumerable<(string Symbol, IReadOnlyList<IndexValue> Values)> ByPole(Portfolios all, int actor, IReadOnlyList<int> poles)
    {
        var intermediaries = Exposure.Intermediaries(all, actor, poles);
        yield return ("PAS", Shares(Ties(all, actor, poles), noPoleTie));
        yield return ("XM", [.. poles.Select(p => Exposure.Mean(all, actor, p, intermediaries) is { } m ? m : IndexValue.Null(Exposure.NoPartner))]);
        yield return ("XR", [.. poles.Select(p => (IndexValue)Exposure.Reach(all, actor, p, intermediaries))]);
    }

    /// <summary>IDG: the indirect less the direct share of each pole.</summary>
    public static IReadOnlyList<IndexValue> Gap(Portfolios all, int actor, IReadOnlyList<int> poles)
    {
        var intermediaries = Exposure.Intermediaries(all, actor, poles);
        var direct = Shares(Ties(all, actor, poles), noPoleTie);
        var indirect = Shares(
            [.. poles.Select(p => Exposure.Mean(all, actor, p, intermediaries) ?? 0)],
            intermediaries.Count == 0 ? Exposure.NoPartner : "no partner is tied to a pole");
        return [.. direct.Zip(indirect, (d, x) => d.WhyNull is not null ? d : x.WhyNull is not null ? x : x.Value!.Value - d.Value!.Value)];
    }

    /// <summary>The ties to the poles.</summary>
    public static double[] Ties(Portfolios all, int actor, IReadOnlyList<int> poles) => [.. poles.Select(p => all.Of(actor)[p])];

    /// <summary>HB or HBe of some ties.</summary>
    public static IndexValue Balanced(double[] ties, Func<IReadOnlyList<double>, double> balance) =>
        ties.All(t => t == 0) ? IndexValue.Null(noPoleTie) : balance(PoleTies.Shares(ties));

    private static IReadOnlyList<IndexValue> Shares(double[] ties, string why) =>
        ties.All(t => t == 0) ? [.. ties.Select(_ => IndexValue.Null(why))] : [.. PoleTies.Shares(ties).Select(s => (IndexValue)s)];
}
