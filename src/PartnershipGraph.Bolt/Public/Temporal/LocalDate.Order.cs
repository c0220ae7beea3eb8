namespace PartnershipGraph.Bolt;

public sealed partial class LocalDate
{
    /// <summary>Compares by <see cref="CompareTo(LocalDate)"/>; null comes first.</summary>
    public static readonly IComparer<LocalDate> Comparer = Comparer<LocalDate>.Default;

    /// <summary>Whether the left one is less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(LocalDate left, LocalDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(LocalDate left, LocalDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(LocalDate left, LocalDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not less.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(LocalDate left, LocalDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        LocalDate other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType().Name} does not compare with a LocalDate.", nameof(obj)),
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalDate);
}
