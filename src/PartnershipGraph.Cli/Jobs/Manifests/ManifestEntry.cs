using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>What is remembered of a job's last run.</summary>
internal sealed record ManifestEntry
{
    public required string Name { get; init; }

    /// <summary>The command line as it stood in the file.</summary>
    public required string Run { get; init; }

    public required int Exit { get; init; }

    /// <summary>How long it took.</summary>
    public required double Seconds { get; init; }

    public required string Out { get; init; }

    /// <summary>SHA-256 of the output; null where the run left none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The program that ran it.</summary>
    public required string Version { get; init; }

    /// <summary>The tables that it read.</summary>
    public DataTables Tables { get; init; }

    /// <summary>Digest of these tables; null where it read none.</summary>
    public string? Digest { get; init; }

    /// <summary>The day of the run, where the answer depends on it; null where it does not.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>SHA-256 of every file that the command line names, by its name there.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The Neo4j that the run was made from and to be written back to, without user and password; null where to none. One that takes no writes is not asked again.</summary>
    public string? Store { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset FinishedAt { get; init; }
}
