namespace PartnershipGraph.Analysis.Robustness;

/// <summary>
/// Draws of one increasing function f from linear weights to weights, f(0) = 0 and f(1) = 1, about which nothing is known but the
/// order of the tiers (methods: order-only sampling; stochastic multicriteria acceptability, Lahdelma, Hokkanen and Salminen 1998).
/// </summary>
/// <remarks>
/// <para>Knots are the levels k/T of every ladder in use. On the longest ladder the values are T − 1 sorted uniforms below 1, as they
/// would be were it alone. A knot of another ladder lies between two of these, a share t of the way: there the values come down from
/// the upper end, each a power of a uniform, U^((t' − t)/t), of what lies between the one above (t') and the lower end. Weights that
/// are on no ladder (a list without hierarchy, a pact, a measurement) are read off the straight line between knots.</para>
/// <para>In every case E f(w) = w: the linear weights are the mean of all spacings that keep the order.</para>
/// </remarks>
internal sealed class SpacingDraws
{
    /// <summary>Levels of ladders of different lengths that are the same number, such as 2/4 and 3/6, are one.</summary>
    private const double same = 1e-9;

    private readonly int longest;
    private readonly List<Knot> knots = [];
    private readonly Place[] places;

    /// <summary>Prepares draws at some weights.</summary>
    /// <param name="ladders">T of each ladder in use.</param>
    /// <param name="weights">The linear weights, above 0, at most 1.</param>
    public SpacingDraws(IEnumerable<int> ladders, IReadOnlyList<double> weights)
    {
        List<int> lengths = [.. ladders.Append(1).Distinct().OrderDescending()];
        longest = lengths[0];

        // Upwards: the knots at 0, on the longest ladder, and between.
        var levels = lengths.SelectMany(t => Enumerable.Range(0, t + 1).Select(k => (double)k / t)).Order().ToList();
        foreach (var level in levels)
        {
            if (knots.Count == 0 || level - knots[^1].Level > same)
            {
                var step = (int)Math.Floor((level * longest) + same);
                var share = (level * longest) - step;
                knots.Add(share < same * longest ? new Knot(level, step, 0) : new Knot(level, step, share));
            }
        }

        places = [.. weights.Select(PlaceOf)];
    }

    /// <summary>How many numbers one draw takes.</summary>
    private int Numbers => longest - 1 + knots.Count(k => k.Share > 0);

    /// <summary>Space for draws; one for each thread.</summary>
    public Workspace NewWorkspace() => new(new double[Numbers], new double[knots.Count], new double[places.Length]);

    /// <summary>The weights of a draw, in the order in which they were given.</summary>
    public ReadOnlySpan<double> Draw(int seed, int draw, Workspace work)
    {
        UniformNumbers.Fill(seed, draw, work.Numbers);
        var ladder = work.Numbers.AsSpan(0, longest - 1);
        ladder.Sort();
        var next = longest - 1;
        var (above, aboveShare) = (1.0, 1.0);
        for (var k = knots.Count - 1; k >= 0; k--)
        {
            var (_, step, share) = knots[k];
            var value = step == 0 ? 0 : step == longest ? 1 : ladder[step - 1];
            if (share > 0)
            {
                // The value at the lower end of the step is what the power of the uniform is of.
                value += (above - value) * Math.Pow(work.Numbers[next++], (aboveShare - share) / share);
            }

            work.Knots[k] = value;
            (above, aboveShare) = (value, share > 0 ? share : 1);
        }

        for (var i = 0; i < places.Length; i++)
        {
            var (knot, rest) = places[i];
            var value = work.Knots[knot];
            work.Weights[i] = rest == 0 ? value : value + (rest * (work.Knots[knot + 1] - value));
        }

        return work.Weights;
    }

    private Place PlaceOf(double weight)
    {
        var knot = knots.FindLastIndex(k => k.Level <= weight + same);
        var rest = weight - knots[knot].Level;
        return rest <= same ? new Place(knot, 0) : new Place(knot, rest / (knots[knot + 1].Level - knots[knot].Level));
    }

    /// <summary>The numbers, values and weights of the draw at hand.</summary>
    internal sealed record Workspace(double[] Numbers, double[] Knots, double[] Weights);

    /// <summary>A level; its step on the longest ladder, and how far it lies into the step.</summary>
    private readonly record struct Knot(double Level, int Step, double Share);

    /// <summary>The knot at or below a weight, and how far the weight lies towards the next.</summary>
    private readonly record struct Place(int Knot, double Rest);
}
