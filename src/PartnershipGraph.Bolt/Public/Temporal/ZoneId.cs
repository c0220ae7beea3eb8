using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>A named time zone.</summary>
public sealed class ZoneId : Zone, IEquatable<ZoneId>
{
    internal ZoneId(string id)
    {
        if (string.IsNullOrWhiteSpace(id))
            throw new ArgumentNullException(nameof(id));
        Id = id;
    }

    /// <summary>Its name, such as <c>Europe/Berlin</c>.</summary>
    public string Id { get; }

    /// <inheritdoc />
    public bool Equals(ZoneId? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ZoneId);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name in brackets, as a date-time's text has it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Id}]";

    internal override int? OffsetAt(long utcSecond) => ZoneRules.Find(Id)?.OffsetAt(utcSecond);
}
