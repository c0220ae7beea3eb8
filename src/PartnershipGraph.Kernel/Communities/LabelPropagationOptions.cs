using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="LabelPropagation"/>.</summary>
public sealed record LabelPropagationOptions
{
    /// <summary>One start, until no label changes, judged by modularity of resolution 1.</summary>
    public static LabelPropagationOptions Default { get; } = new();

    /// <summary>
    /// Resolution of the modularity by which results are judged; labels do not know it. Finite, at least 0. Default: 1.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>How often to begin anew in another order; the result of largest modularity is kept. Default: 1.</summary>
    public int Restarts { get; init; } = 1;

    /// <summary>Sweeps of one start at most. Default: null, until no label changes.</summary>
    public int? MaxIterations { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Restarts >= 1, nameof(Restarts), Restarts, "At least one.");
        Require.That(MaxIterations is null or >= 1, nameof(MaxIterations), MaxIterations ?? 0, "At least one.");
    }
}
