namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>What was asked of a job file.</summary>
internal sealed record RunRequest
{
    /// <summary>The job file, as a person named it.</summary>
    public required string File { get; init; }

    /// <summary>A data folder in the place of what the file names, in full; null where the file decides.</summary>
    public string? Folder { get; init; }

    /// <summary>A Neo4j in the place of what the file names, as written; null where the file decides.</summary>
    public string? Store { get; init; }

    /// <summary>The jobs that are wanted; null: all.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    /// <summary>Whether jobs run that are up to date.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether nothing is to run.</summary>
    public bool IsDry { get; init; }

    /// <summary>How many jobs run at the same time.</summary>
    public int AtOnce { get; init; } = 1;
}
