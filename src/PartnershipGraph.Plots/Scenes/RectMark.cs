namespace PartnershipGraph.Plots.Scenes;

/// <summary>A rectangle by its upper left corner.</summary>
public sealed record RectMark(double X, double Y, double Width, double Height) : Mark
{
    /// <summary>The radius of its corners.</summary>
    public double Radius { get; init; }
}
