namespace PartnershipGraph.Plots.Scenes;

/// <summary>A line of text by its anchor on the base line.</summary>
public sealed record TextMark(double X, double Y, string Text) : Mark
{
    /// <summary>The least size that is drawn, in pixels.</summary>
    public const double Smallest = 12;

    /// <summary>The size of the type, at least <see cref="Smallest"/>.</summary>
    public double Size { get; init; } = Smallest;

    /// <summary>Which part of it stands at the point.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Turns it about its point.</summary>
    public double Rotation { get; init; }

    /// <summary>Whether it is heavier than other text.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is struck through.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether a line of paper lies around its letters, for text over lines.</summary>
    public bool HasHalo { get; init; }

    /// <summary>The language as in BCP 47, where it is not the page's; null else.</summary>
    public string? Language { get; init; }
}
