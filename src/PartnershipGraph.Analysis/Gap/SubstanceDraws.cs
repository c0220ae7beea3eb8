using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Substance as it would be with other indicators, weighed otherwise.</summary>
/// <remarks>
/// In each draw the indicators of every dimension are drawn anew with replacement (a bootstrap), the drawn ones weigh by Dirichlet(1)
/// within it, and so do the dimensions: the mean of a drawn weight is the weight that the indicator has in the answer. A dimension of
/// which a partner has none of the drawn indicators is not measured in that draw, and fewer than three measured are no substance, as
/// in the answer itself.
/// </remarks>
internal sealed class SubstanceDraws
{
    private readonly int partners;

    /// <summary>By dimension, indicator and partner; NaN where the partner has none.</summary>
    private readonly double[][][] scores;
    private readonly double[] numbers;
    private readonly double[] shares;
    private readonly double[] weights;
    private readonly int[] measured;

    /// <param name="panel">The indicators.</param>
    /// <param name="chosen">The partners whose substance is drawn, by their place in the panel.</param>
    public SubstanceDraws(IndicatorPanel panel, IReadOnlyList<int> chosen)
    {
        partners = chosen.Count;
        scores =
        [
            .. Dimensions.All.Select(d => panel.In(d).Select(i => chosen.Select(p => i.Scores[p] ?? double.NaN).ToArray()).ToArray()).Where(d => d.Length > 0),
        ];
        numbers = new double[scores.Sum(d => 1 + (2 * d.Length))];
        shares = new double[partners];
        measured = new int[partners];
        weights = new double[scores.Select(d => d.Length).DefaultIfEmpty(0).Max()];
    }

    /// <summary>The substance of each partner in a draw; NaN where fewer than three dimensions are measured.</summary>
    public void Draw(int seed, int draw, Span<double> substance)
    {
        UniformNumbers.Fill(seed, draw, numbers);
        Array.Clear(measured);
        substance.Clear();
        Array.Clear(shares);
        var next = 0;
        foreach (var dimension in scores)
        {
            // Exponential numbers over their sum are a draw of Dirichlet(1).
            var share = -Math.Log(numbers[next++]);
            WeighIndicators(dimension.Length, ref next);
            for (var p = 0; p < partners; p++)
            {
                var (sum, weight) = (0.0, 0.0);
                for (var k = 0; k < dimension.Length; k++)
                {
                    if (weights[k] > 0 && !double.IsNaN(dimension[k][p]))
                    {
                        sum += weights[k] * dimension[k][p];
                        weight += weights[k];
                    }
                }

                if (weight > 0)
                {
                    substance[p] += share * (sum / weight);
                    shares[p] += share;
                    measured[p]++;
                }
            }
        }

        for (var p = 0; p < partners; p++)
        {
            substance[p] = measured[p] < DimensionProfile.LeastDimensions ? double.NaN : substance[p] / shares[p];
        }
    }

    private void WeighIndicators(int count, ref int next)
    {
        Array.Clear(weights);
        for (var k = 0; k < count; k++)
        {
            var drawn = Math.Min(count - 1, (int)(numbers[next++] * count));
            weights[drawn] -= Math.Log(numbers[next++]);
        }
    }
}
