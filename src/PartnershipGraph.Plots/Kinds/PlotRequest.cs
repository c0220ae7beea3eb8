using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Plots.Kinds;

/// <summary>What is to be drawn, from which rows.</summary>
public sealed record PlotRequest
{
    /// <summary>The width where none is asked for, in pixels.</summary>
    public const double UsualWidth = 960;

    /// <summary>The least width that every kind can be read at, in pixels.</summary>
    public const double LeastWidth = 480;

    /// <summary>The rows as they were read.</summary>
    public required PartnershipRecords Records { get; init; }

    /// <summary>How they become a network: clocks, layers, weights. Its poles are those asked for, or the kind's usual ones.</summary>
    public required SnapshotOptions Options { get; init; }

    /// <summary>Id of the sponsor that was named; null for the usual one.</summary>
    public string? Sponsor { get; init; }

    /// <summary>Id of the state that was named; null for the usual one.</summary>
    public string? State { get; init; }

    /// <summary>Id of the other actor of a pair, where a pair was named.</summary>
    public string? Other { get; init; }

    /// <summary>The width in pixels, at least <see cref="LeastWidth"/>.</summary>
    public double Width { get; init; } = UsualWidth;

    /// <summary>The seed of draws and searches.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What is said of the rows and the program.</summary>
    public required PlotSource Source { get; init; }

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The name of an actor.</summary>
    public string Name(string id) => Records.Actors[id].Name;
}
