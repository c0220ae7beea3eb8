namespace PartnershipGraph.Analysis.Exports;

/// <summary>A network of one day as a file of the world holds it: nodes and ties with their attributes, and no word of what they mean here.</summary>
public sealed record ExportNetwork
{
    /// <summary>The layers, by commas.</summary>
    public required string Layers { get; init; }

    /// <summary>As of when, by which weights and layers it was made: one line for a person.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether ties go from source to target.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>The nodes, tied or not.</summary>
    public required IReadOnlyList<ExportNode> Nodes { get; init; }

    /// <summary>What ties have beside their weight.</summary>
    public required IReadOnlyList<ExportColumn> TieColumns { get; init; }

    /// <summary>The ties, each pair, or arc, once.</summary>
    public required IReadOnlyList<ExportTie> Ties { get; init; }
}
