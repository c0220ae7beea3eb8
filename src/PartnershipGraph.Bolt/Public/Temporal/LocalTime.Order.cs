namespace PartnershipGraph.Bolt;

public sealed partial class LocalTime
{
    /// <summary>Compares by <see cref="CompareTo(LocalTime)"/>; null comes first.</summary>
    public static readonly IComparer<LocalTime> Comparer = Comparer<LocalTime>.Default;

    /// <summary>Whether the left one is less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(LocalTime left, LocalTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(LocalTime left, LocalTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(LocalTime left, LocalTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(LocalTime left, LocalTime right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        LocalTime other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType().Name} does not compare with a LocalTime.", nameof(obj)),
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalTime);
}
