using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Engines;

/// <summary>
/// The numbers of an engine, brought to our definition of the measure.
/// </summary>
/// <param name="Values">A value for each actor; null where undefined.</param>
/// <param name="WhyNull">Why those that are null are; null where none is.</param>
/// <param name="Converged">False where an iteration found no answer.</param>
public sealed record EngineScores(IReadOnlyList<double?> Values, string? WhyNull = null, bool Converged = true)
{
    /// <summary>The numbers as they are.</summary>
    public static EngineScores Of(IReadOnlyList<double> numbers) => new([.. numbers.Select(n => (double?)n)]);

    /// <summary>Shares of the sum: PageRank whose mass seeps away at actors without ties is ours times a factor.</summary>
    public static EngineScores Shares(IReadOnlyList<double> numbers)
    {
        var sum = numbers.Sum();
        return Of([.. numbers.Select(n => n / sum)]);
    }

    /// <summary>Sums over the others, where the engine gives means; 0 where there are no others.</summary>
    public static EngineScores SumsOfMeans(IReadOnlyList<double> numbers) => numbers.Count < 2 ? Of([.. numbers.Select(_ => 0.0)]) : Of([.. numbers.Select(n => n * (numbers.Count - 1))]);

    /// <summary>Undefined where nothing is reached, for which the engine gives 0.</summary>
    public static EngineScores UndefinedAtZero(IReadOnlyList<double> numbers) =>
        numbers.Any(n => n == 0) ? new([.. numbers.Select(n => n == 0 ? (double?)null : n)], NullReason.Isolated) : Of(numbers);

    /// <summary>No actor has a value.</summary>
    public static EngineScores NotConverged(int count) => new(new double?[count], NullReason.NotConverged, Converged: false);
}
