namespace PartnershipGraph.Analysis.Hedging;

/// <summary>
/// TDEP = Σ_{r=1..R} β^(r-1) D^(r) with D = [p_ij], D^(r) = offdiag(D^(r-1)·D): direct and indirect dependence
/// (METHODS.md 6.3; R = 3, β = .5). Rows are computed one actor at a time.
/// </summary>
internal sealed class Dependence
{
    private const int steps = 3;
    private const double damping = 0.5;

    private readonly Portfolios all;
    private readonly List<(int Partner, double Share)>[] shares;

    public Dependence(Portfolios all)
    {
        this.all = all;
        shares =
        [
            .. Enumerable.Range(0, all.Ids.Count).Select(i => all.PartnersOf(i).Select(j => (j, all.Of(i)[j] / all.Strengths[i])).ToList()),
        ];
    }

    /// <summary>TDEP of one actor on every other.</summary>
    public double[] Of(int actor)
    {
        var total = new double[all.Ids.Count];
        var step = new double[all.Ids.Count];
        foreach (var (j, share) in shares[actor])
        {
            step[j] = share;
        }

        var factor = 1.0;
        for (var r = 1; r <= steps; r++, factor *= damping)
        {
            if (r > 1)
            {
                step = Next(step, actor);
            }

            for (var j = 0; j < total.Length; j++)
            {
                total[j] += factor * step[j];
            }
        }

        return total;
    }

    private double[] Next(double[] step, int actor)
    {
        var next = new double[step.Length];
        for (var k = 0; k < step.Length; k++)
        {
            if (step[k] > 0)
            {
                foreach (var (j, share) in shares[k])
                {
                    next[j] += step[k] * share;
                }
            }
        }

        next[actor] = 0;
        return next;
    }
}
