namespace PartnershipGraph.Plots.Figures;

/// <summary>A column of the table behind a figure.</summary>
/// <param name="Name">As a person reads it.</param>
/// <param name="Key">As a program takes it away: lower case, no blanks.</param>
public sealed record FigureColumn(string Name, string Key)
{
    /// <summary>Whether its cells are numbers, or words where there is none.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether marks draw it: its cells stand beside each mark too.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Text that says what a row is about.</summary>
    public static FigureColumn Text(string name) => new(name, KeyOf(name));

    /// <summary>Text that is drawn.</summary>
    public static FigureColumn DrawnText(string name) => Text(name) with { IsDrawn = true };

    /// <summary>A number that is not drawn.</summary>
    public static FigureColumn Number(string name) => Text(name) with { IsNumber = true };

    /// <summary>A number that is drawn.</summary>
    public static FigureColumn DrawnNumber(string name) => Number(name) with { IsDrawn = true };

    private static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
