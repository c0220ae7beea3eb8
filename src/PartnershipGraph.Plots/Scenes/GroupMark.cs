namespace PartnershipGraph.Plots.Scenes;

/// <summary>Marks that belong together: a bar with its label, a layer.</summary>
/// <param name="Marks">The marks, the lowest first.</param>
public sealed record GroupMark(IReadOnlyList<Mark> Marks) : Mark
{
    /// <summary>Moves all of it to the right.</summary>
    public double X { get; init; }

    /// <summary>Moves all of it down.</summary>
    public double Y { get; init; }
}
