using System.Text.Json;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>What a process tells of its part of the work, in one line.</summary>
internal sealed record Account
{
    /// <summary>Seconds of each step before the first question, in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Rows written or read, where they were counted.</summary>
    public long? Rows { get; init; }

    public long? Actors { get; init; }

    public long? Ties { get; init; }

    /// <summary>The most memory that the process held, in megabytes of 2^20 bytes.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>The most memory that the server's process held meanwhile; null where it runs elsewhere.</summary>
    public double? ServerMegabytes { get; init; }

    /// <summary>Bytes of the network in the server; null where it is none there.</summary>
    public long? ProjectedBytes { get; init; }

    /// <summary>The engine's version; null where it is ours.</summary>
    public string? Version { get; init; }

    public static Account Parse(string line) => JsonSerializer.Deserialize<Account>(line) ?? throw new JsonException("A process told nothing.");

    public override string ToString() => JsonSerializer.Serialize(this);
}
