namespace PartnershipGraph.Plots.Scenes;

/// <summary>Marks that belong together: a bar with its label, a layer.</summary>
/// <param name="Marks">The marks, the lowest first.</param>
public sealed record GroupMark(IReadOnlyList<Mark> Marks) : Mark
{
    /// <summary>Moves all of it to the right.</summary>
    public double X { get; init; }

    /// <summary>Moves all of it down.</summary>
    public double Y { get; init; }

    /// <summary>
    /// What it is a sample of, in a legend; empty elsewhere. Pages say it (<c>data-swatch</c>), so that the samples of a picture can be
    /// compared as readers see them.
    /// </summary>
    public string Sample { get; init; } = "";
}
