namespace PartnershipGraph.Analysis.Exports;

/// <summary>A network through time up to a day; nothing later is told, not even when a spell ends.</summary>
public sealed record ExportHistory
{
    /// <summary>Up to when, by which weights and layers it was made: one line for a person.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether ties go from source to target.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>Everybody who ever was in the network, tied or not.</summary>
    public required IReadOnlyList<ExportHistoryNode> Nodes { get; init; }

    /// <summary>The layers, each with its own ties: two layers of a pair are two ties.</summary>
    public required IReadOnlyList<ExportHistoryLayer> Layers { get; init; }
}
