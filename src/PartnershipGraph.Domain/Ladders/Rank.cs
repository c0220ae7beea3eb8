using System.Globalization;

namespace PartnershipGraph.Domain.Ladders;

/// <summary>
/// Where a title stands on its ladder: 1 is the top. <see cref="Unranked"/> (written <c>-</c>) is a sectoral title or one
/// outside the order. Do not confuse with the level, which counts the other way round.
/// </summary>
public readonly record struct Rank
{
    /// <summary>A rank of the ladder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public Rank(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        Value = value;
    }

    /// <summary>A title outside the order.</summary>
    public static Rank Unranked => default;

    /// <summary>The rank, 1 = top; 0 where unranked.</summary>
    public int Value { get; }

    /// <summary>Whether the title has a place in the order.</summary>
    public bool IsRanked => Value > 0;

    /// <summary>The number, or <c>-</c>.</summary>
    public override string ToString() => IsRanked ? Value.ToString(CultureInfo.InvariantCulture) : "-";
}
