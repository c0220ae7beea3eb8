using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>An offset from UTC.</summary>
public sealed class ZoneOffset : Zone, IEquatable<ZoneOffset>
{
    internal ZoneOffset(int offsetSeconds) => OffsetSeconds = TemporalRange.Offset(offsetSeconds);

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The time that clocks here are ahead of UTC.</summary>
    public TimeSpan Offset => TimeSpan.FromSeconds(OffsetSeconds);

    /// <inheritdoc />
    public bool Equals(ZoneOffset? other) => other is not null && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ZoneOffset);

    /// <inheritdoc />
    public override int GetHashCode() => OffsetSeconds;

    /// <summary>The offset as ISO 8601 has it: <c>+05:30</c>, and <c>Z</c> for none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsoText.Offset(OffsetSeconds);

    internal override int? OffsetAt(long utcSecond) => OffsetSeconds;
}
