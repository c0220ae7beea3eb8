namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>A job file, checked but for its command lines.</summary>
internal sealed record JobFile
{
    /// <summary>As a person named it.</summary>
    public required string Name { get; init; }

    /// <summary>The folder it lies in, in full: relative paths begin there.</summary>
    public required string Folder { get; init; }

    /// <summary>The data folder, or the HTML brief, in full; null where none is named.</summary>
    public string? Data { get; init; }

    /// <summary>The address of the Neo4j, as written; null where none is named.</summary>
    public string? Store { get; init; }

    /// <summary>The folder for the outputs, in full.</summary>
    public required string Out { get; init; }

    /// <summary>Where that folder is named.</summary>
    public required FilePlace OutAt { get; init; }

    /// <summary>The jobs, in their order.</summary>
    public required IReadOnlyList<JobEntry> Jobs { get; init; }
}
