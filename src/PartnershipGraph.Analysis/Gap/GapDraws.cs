using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>How far gap and substance depend on which indicators there are and on what they weigh.</summary>
internal sealed class GapDraws
{
    private const double lowest = 0.05;
    private const double highest = 0.95;

    private readonly List<double>[] gaps;
    private readonly List<double>[] substances;

    private GapDraws(int partners)
    {
        gaps = [.. Enumerable.Range(0, partners).Select(_ => new List<double>())];
        substances = [.. Enumerable.Range(0, partners).Select(_ => new List<double>())];
    }

    /// <summary>Draws.</summary>
    /// <param name="panel">The indicators.</param>
    /// <param name="partners">The partners with a substance, by their place in the panel.</param>
    /// <param name="titles">The weights of their titles.</param>
    /// <param name="options">How many draws, and from where.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static GapDraws Of(IndicatorPanel panel, IReadOnlyList<int> partners, IReadOnlyList<double> titles, GapOptions options, CancellationToken cancellationToken)
    {
        var result = new GapDraws(partners.Count);
        var draws = new SubstanceDraws(panel, partners);
        var substance = new double[partners.Count];
        for (var draw = 0; draw < options.Samples; draw++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            draws.Draw(options.Seed, draw, substance);
            result.Add(titles, substance);
        }

        result.Sort();
        return result;
    }

    /// <summary>The 5th and 95th percentile of a partner's gap; null where no draw gave one.</summary>
    public (IndexValue Low, IndexValue High) Gap(int partner) => Ends(gaps[partner]);

    /// <summary>The same of its substance.</summary>
    public (IndexValue Low, IndexValue High) Substance(int partner) => Ends(substances[partner]);

    private static (IndexValue Low, IndexValue High) Ends(List<double> drawn)
    {
        if (drawn.Count == 0)
        {
            var none = IndexValue.Null("no draw with three dimensions");
            return (none, none);
        }

        double[] sorted = [.. drawn];
        return (Quantiles.Of(sorted, lowest), Quantiles.Of(sorted, highest));
    }

    private void Add(IReadOnlyList<double> titles, double[] substance)
    {
        int[] valued = [.. Enumerable.Range(0, substance.Length).Where(p => !double.IsNaN(substance[p]))];
        var gap = PercentileGap.Of([.. valued.Select(p => titles[p])], [.. valued.Select(p => substance[p])]);
        foreach (var (place, p) in valued.Index())
        {
            gaps[p].Add(gap[place].Gap);
            substances[p].Add(substance[p]);
        }
    }

    private void Sort()
    {
        foreach (var drawn in gaps.Concat(substances))
        {
            drawn.Sort();
        }
    }
}
