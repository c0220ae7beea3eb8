using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Figures;

/// <summary>A picture with everything that travels with it.</summary>
public sealed record Figure
{
    /// <summary>The name of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>Kind, size, range, extremes and the reading, in a sentence or two, for a reader who does not see it.</summary>
    public required string Description { get; init; }

    /// <summary>What, of whom, as of when, by which scheme and layers, coverage, source, digest, version.</summary>
    public required IReadOnlyList<string> Caption { get; init; }

    /// <summary>What is drawn.</summary>
    public required Scene Scene { get; init; }

    /// <summary>The numbers that are drawn.</summary>
    public required FigureTable Table { get; init; }
}
