using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Options of <see cref="ForceLayout"/>.</summary>
public sealed record ForceLayoutOptions
{
    /// <summary>Ties push, 400 rounds, once, from places drawn at random.</summary>
    public static ForceLayoutOptions Default { get; } = new();

    /// <summary>What pushes vertices apart. Default: <see cref="LayoutRepulsion.Ties"/>.</summary>
    public LayoutRepulsion Repulsion { get; init; } = LayoutRepulsion.Ties;

    /// <summary>How often all vertices are moved, at least 1. Default: 400.</summary>
    public int Rounds { get; init; } = 400;

    /// <summary>
    /// How often to begin anew at other random places; the drawing of least <see cref="TieStretch"/> is kept. At least 1; a
    /// given start is the only one. Default: 1.
    /// </summary>
    public int Starts { get; init; } = 1;

    /// <summary>
    /// How wide a group of vertices may look, as width over distance, to push like one vertex: 0 (every pair is looked at) to 1.
    /// Default: 0.8.
    /// </summary>
    public double Opening { get; init; } = 0.8;

    /// <summary>Where to start, in any unit; null means at random by the run's seed. Default: null.</summary>
    public VertexPositions? Start { get; init; }

    /// <summary>How many starts are made.</summary>
    internal int StartsNeeded => Start is null ? Starts : 1;

    /// <summary>Refuses less than a round or a start, an opening beyond 0 to 1, and a start that has not one finite place for each vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate(int vertices)
    {
        Require.That(Enum.IsDefined(Repulsion), nameof(Repulsion), Repulsion, "Unknown repulsion.");
        Require.That(Rounds >= 1, nameof(Rounds), Rounds, "At least one round.");
        Require.That(Starts >= 1, nameof(Starts), Starts, "At least one.");
        Require.That(Opening is >= 0 and <= 1, nameof(Opening), Opening, "Between 0 and 1.");
        if (Start is not null)
        {
            Require.That(
                IsPlaceOfEach(Start.X.Span, vertices) && IsPlaceOfEach(Start.Y.Span, vertices), nameof(Start), Start, "A place for every vertex, within 1e100.");
        }
    }

    private static bool IsPlaceOfEach(ReadOnlySpan<double> places, int vertices)
    {
        foreach (var place in places)
        {
            if (!(Math.Abs(place) <= 1e100))
            {
                return false;
            }
        }

        return places.Length == vertices;
    }
}
