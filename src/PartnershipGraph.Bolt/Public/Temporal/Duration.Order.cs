namespace PartnershipGraph.Bolt;

public sealed partial class Duration
{
    /// <summary>Compares by <see cref="CompareTo(Duration)"/>; null comes first.</summary>
    public static readonly IComparer<Duration> Comparer = Comparer<Duration>.Default;

    /// <summary>Whether the left one is less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(Duration left, Duration right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(Duration left, Duration right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(Duration left, Duration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(Duration left, Duration right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Duration other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType().Name} does not compare with a Duration.", nameof(obj)),
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Duration);
}
