namespace PartnershipGraph.Bolt;

public sealed partial class LocalDateTime
{
    /// <summary>Compares by <see cref="CompareTo(LocalDateTime)"/>; null comes first.</summary>
    public static readonly IComparer<LocalDateTime> Comparer = Comparer<LocalDateTime>.Default;

    /// <summary>Whether the left one is less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        LocalDateTime other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType().Name} does not compare with a LocalDateTime.", nameof(obj)),
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalDateTime);
}
