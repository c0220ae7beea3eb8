namespace PartnershipGraph.Plots.Scenes;

/// <summary>Something drawn. Lengths are in pixels of the scene, angles in degrees, clockwise.</summary>
public abstract record Mark
{
    /// <summary>What its inside is painted for.</summary>
    public Paint Fill { get; init; } = Paint.None;

    /// <summary>What its line is painted for.</summary>
    public Paint Stroke { get; init; } = Paint.None;

    /// <summary>The width of its line.</summary>
    public double StrokeWidth { get; init; } = 1;

    /// <summary>Lengths of dashes and gaps; none for a whole line.</summary>
    public IReadOnlyList<double> Dash { get; init; } = [];

    /// <summary>0 to 1, for bands that lie over something.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>The row of the figure's table that it draws; null for axes, labels and legends.</summary>
    public Datum? Datum { get; init; }

    /// <summary>What is said of it when it is pointed at, and to a reader who does not see it; empty for nothing.</summary>
    public string Tip { get; init; } = "";

    /// <summary>Where it leads to; null for nowhere.</summary>
    public string? Link { get; init; }
}
