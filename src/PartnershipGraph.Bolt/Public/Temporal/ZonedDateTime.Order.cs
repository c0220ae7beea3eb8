namespace PartnershipGraph.Bolt;

public sealed partial class ZonedDateTime
{
    /// <summary>Compares by <see cref="CompareTo(ZonedDateTime)"/>; null comes first.</summary>
    public static readonly IComparer<ZonedDateTime> Comparer = Comparer<ZonedDateTime>.Default;

    /// <summary>Whether the left one is less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(ZonedDateTime left, ZonedDateTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(ZonedDateTime left, ZonedDateTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(ZonedDateTime left, ZonedDateTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(ZonedDateTime left, ZonedDateTime right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ZonedDateTime other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType().Name} does not compare with a ZonedDateTime.", nameof(obj)),
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ZonedDateTime);
}
