using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>
/// What is left of an answer for comparing: of numbers how many, their sum, the largest and three of them; of divisions how good.
/// </summary>
internal sealed record Digest
{
    [JsonPropertyName("n")]
    public int Count { get; init; }

    [JsonPropertyName("sum")]
    public double Sum { get; init; }

    [JsonPropertyName("max")]
    public double Largest { get; init; }

    /// <summary>The first, the middle and the last.</summary>
    [JsonPropertyName("at")]
    public ImmutableArray<double> Samples { get; init; } = [];

    /// <summary>The median over the runs; null where the answer is no division.</summary>
    [JsonPropertyName("modularity_median")]
    public double? Modularity { get; init; }

    /// <summary>The standard errors that an estimate states, as a share of what it estimates; null where there are none.</summary>
    [JsonPropertyName("error")]
    public double? Error { get; init; }

    /// <summary>Numbers without an order of their own are given in rising order.</summary>
    public static Digest Of(IReadOnlyList<double> values) => values.Count == 0
        ? new Digest()
        : new Digest
        {
            Count = values.Count,
            Sum = values.Sum(),
            Largest = values.Max(),
            Samples = [values[0], values[values.Count / 2], values[^1]],
        };
}
