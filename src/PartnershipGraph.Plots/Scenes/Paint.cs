using static System.FormattableString;

namespace PartnershipGraph.Plots.Scenes;

/// <summary>What a mark is painted for. A theme says in which colour; a scene never does.</summary>
/// <param name="Token">Its name: lower case letters and digits, part of a CSS class in a page.</param>
public readonly record struct Paint(string Token)
{
    /// <summary>The number of steps that levels are painted in.</summary>
    public const int Steps = 5;

    /// <summary>The number of classes with a colour of their own; what comes after is <see cref="Other"/>.</summary>
    public const int Classes = 6;

    /// <summary>Nothing.</summary>
    public static Paint None { get; } = new("none");

    /// <summary>The sheet itself.</summary>
    public static Paint Paper { get; } = new("paper");

    /// <summary>Text and lines that carry data: at least 4.5 : 1 on paper.</summary>
    public static Paint Ink { get; } = new("ink");

    /// <summary>Text beside the data: at least 4.5 : 1 on paper.</summary>
    public static Paint Soft { get; } = new("soft");

    /// <summary>Grid lines, which carry no data.</summary>
    public static Paint Rule { get; } = new("rule");

    /// <summary>A panel behind marks, hardly darker than paper: bands, empty cells.</summary>
    public static Paint Panel { get; } = new("panel");

    /// <summary>The outline of a mark: at least 3 : 1 on paper, so that a light fill has an edge.</summary>
    public static Paint Edge { get; } = new("edge");

    /// <summary>The one mark that a figure is about.</summary>
    public static Paint Accent { get; } = new("accent");

    /// <summary>Unknown: a hatch of 45 degrees.</summary>
    public static Paint Unknown { get; } = new("unknown");

    /// <summary>Classes and communities beyond the sixth.</summary>
    public static Paint Other { get; } = new("other");

    /// <summary>A level of a ladder, 1 the lowest, painted on the five steps.</summary>
    /// <param name="level">1 to <paramref name="of"/>.</param>
    /// <param name="of">The number of levels, at least 1.</param>
    public static Paint Level(int level, int of = Steps) => new(Invariant($"level{Step(level, of)}"));

    /// <summary>Text on <see cref="Level"/>: at least 4.5 : 1 on it.</summary>
    public static Paint OnLevel(int level, int of = Steps) => new(Invariant($"onlevel{Step(level, of)}"));

    /// <summary>A class or community, from 0.</summary>
    public static Paint Class(int number) => number is >= 0 and < Classes ? new(Invariant($"class{number + 1}")) : Other;

    /// <summary>Text on <see cref="Class"/>.</summary>
    public static Paint OnClass(int number) => number is >= 0 and < Classes ? new(Invariant($"onclass{number + 1}")) : new("onother");

    /// <summary>A share between two poles: 0 all the second one's, 1 all the first one's.</summary>
    public static Paint Share(double share) => new(Invariant($"share{ShareStep(share)}"));

    /// <summary>Text on <see cref="Share"/>.</summary>
    public static Paint OnShare(double share) => new(Invariant($"onshare{ShareStep(share)}"));

    private static int Step(int level, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, of);
        return of == 1 ? (Steps + 1) / 2 : 1 + (((level - 1) * (Steps - 1) * 2) + of - 1) / (2 * (of - 1));
    }

    // The first pole's end is step 1.
    private static int ShareStep(double share) => 1 + (int)Math.Min(Steps - 1, Math.Floor((1 - Math.Clamp(share, 0, 1)) * Steps));
}
