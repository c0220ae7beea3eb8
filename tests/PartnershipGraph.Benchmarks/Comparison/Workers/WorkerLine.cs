using System.Text.Json;
using System.Text.Json.Serialization;
using PartnershipGraph.Benchmarks.Comparison.Digests;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>A line that a worker, ours or a peer's, answers with; what it does not say is null.</summary>
internal sealed record WorkerLine
{
    private static readonly JsonSerializerOptions options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>Why the question cannot be asked of it.</summary>
    [JsonPropertyName("skip")]
    public string? Skip { get; init; }

    /// <summary>Seconds that its graph took to build, outside what is timed.</summary>
    [JsonPropertyName("build_s")]
    public double? BuildSeconds { get; init; }

    [JsonPropertyName("versions")]
    public Dictionary<string, string>? Versions { get; init; }

    [JsonPropertyName("hash")]
    public string? Hash { get; init; }

    /// <summary>Seconds that one run took.</summary>
    [JsonPropertyName("s")]
    public double? Seconds { get; init; }

    /// <summary>Seconds of processor time of the whole process in one run.</summary>
    [JsonPropertyName("cpu_s")]
    public double? ProcessorSeconds { get; init; }

    [JsonPropertyName("digest")]
    public Digest? Digest { get; init; }

    /// <summary>The most memory that the process held until it had answered once, in megabytes of 2^20 bytes.</summary>
    [JsonPropertyName("peak_mb")]
    public double? PeakMegabytes { get; init; }

    /// <summary>The same until it had answered as often as it was asked, with what earlier answers left behind.</summary>
    [JsonPropertyName("all_runs_mb")]
    public double? AllRunsMegabytes { get; init; }

    public static WorkerLine Parse(string line) => JsonSerializer.Deserialize<WorkerLine>(line, options)
        ?? throw new JsonException("A worker said nothing.");

    public override string ToString() => JsonSerializer.Serialize(this, options);
}
