namespace PartnershipGraph.Analysis.Ties;

/// <summary>A network as a file tells it: vertices and ties in the file's order, nothing merged and nothing dropped.</summary>
public sealed record TieTable
{
    /// <summary>The file's name without its folder, for messages.</summary>
    public required string File { get; init; }

    /// <summary>
    /// The ids of the vertices, all different, in the order in which the file first declares or names them. An id that is but a
    /// number may be made anew each time it is asked for, so that a file of many declared vertices takes little memory.
    /// </summary>
    public required IReadOnlyList<string> Vertices { get; init; }

    /// <summary>The ties, in the file's order.</summary>
    public required IReadOnlyList<TieRow> Ties { get; init; }

    /// <summary>Whether the file has weights at all; without them every tie weighs 1.</summary>
    public required bool HasWeights { get; init; }

    /// <summary>The name of the column or attribute that the weights stand in, for messages; empty where it has none.</summary>
    public string WeightColumn { get; init; } = "";

    /// <summary>
    /// What the file as a whole says of direction, where it has no ties to say it: an empty GraphML file may still be
    /// directed.
    /// </summary>
    public TieDirection Direction { get; init; }

    /// <summary>What the reader passed over, in sentences without a full stop.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
