using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Whether a statistic of a graph is out of the ordinary among graphs of a null model.</summary>
/// <remarks>
/// <para>M graphs are drawn (<see cref="INullModel"/>), and of each the statistic is taken. <c>p = (b + 1)/(M + 1)</c> with b draws
/// as large or larger (upper), or as small or smaller (lower); two-sided is twice the smaller, at most 1.
/// <c>z = (observed − mean)/sd</c>, sd with divisor M − 1. In the statistic's own unit. Values within 1e-12 of the largest magnitude
/// seen are equal.</para>
/// <para>Draws whose statistic is NaN or infinite are counted and left out, M being the others. Any graph will do, empty ones
/// too; weights and direction are the model's and the statistic's affair. Draw b depends on the seed and b alone; several
/// statistics are taken at a time if the run allows, each on one thread. M times the cost of a draw and of a statistic,
/// O(n + m) memory a thread and O(M). Example: a triangle has no other graph of its degrees, so z is undefined and every p is 1.</para>
/// </remarks>
public static class NullModelTest
{
    /// <summary>Draws and compares.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="statistic">A number for a graph, or NaN; called from several threads.</param>
    /// <param name="options">What is drawn, and how often.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static NullModelResult Compute(
        CsrGraph graph, Func<CsrGraph, RunContext, double> statistic, NullModelOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(run);
        options ??= NullModelOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();
        var single = run with { MaxDegreeOfParallelism = 1, Progress = null };
        var observed = statistic(graph, single);
        var all = new double[options.Draws];
        SourceLanes.Run(all.Length, run, () => 0, (_, _, draw) => all[draw] = statistic(options.Model.Draw(graph, draw, single), single));
        double[] drawn = [.. all.Where(double.IsFinite)];
        Array.Sort(drawn);
        return Compare(observed, drawn, all.Length - drawn.Length);
    }

    private static NullModelResult Compare(double observed, double[] drawn, int undefined)
    {
        var isDefined = double.IsFinite(observed);
        var scale = drawn.Length == 0 ? 0 : Math.Max(Math.Abs(drawn[0]), Math.Abs(drawn[^1]));
        scale = isDefined ? Math.Max(scale, Math.Abs(observed)) : scale;
        var varies = drawn.Length > 1 && drawn[^1] - drawn[0] > Extremity.Tolerance * scale;
        var mean = drawn.Length == 0 ? double.NaN : Sums.LeftToRight(drawn) / drawn.Length;
        var deviation = varies ? Deviation(drawn, mean) : 0;
        return new NullModelResult
        {
            Observed = isDefined ? new GraphScore(observed) : GraphScore.Undefined(NullReason.UndefinedStatistic),
            Drawn = drawn,
            UndefinedDraws = undefined,
            Mean = drawn.Length > 0 ? new GraphScore(mean) : GraphScore.Undefined(NullReason.UndefinedStatistic),
            StandardDeviation = drawn.Length > 1 ? new GraphScore(deviation) : GraphScore.Undefined(NullReason.UndefinedStatistic),
            Z = isDefined && varies
                ? new GraphScore((observed - mean) / deviation)
                : GraphScore.Undefined(isDefined && drawn.Length > 1 ? NullReason.NoVariation : NullReason.UndefinedStatistic),
            Upper = isDefined && drawn.Length > 0 ? Share(observed, drawn, scale, Extremes.Upper) : null,
            Lower = isDefined && drawn.Length > 0 ? Share(observed, drawn, scale, Extremes.Lower) : null,
        };
    }

    private static PermutationPValue Share(double observed, double[] drawn, double scale, Extremes tail) => new(
        drawn.Count(value => Extremity.Of(value, observed, observed, scale).HasFlag(tail)), drawn.Length, IsExact: false);

    private static double Deviation(double[] drawn, double mean)
    {
        var squares = 0.0;
        foreach (var value in drawn)
            squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / (drawn.Length - 1));
    }
}
