using System.Globalization;

namespace PartnershipGraph.Bolt.Handshake;

/// <summary>A version of the Bolt protocol.</summary>
internal readonly record struct ProtocolVersion(byte Major, byte Minor)
{
    public static ProtocolVersion Oldest { get; } = new(5, 0);

    public static ProtocolVersion Newest { get; } = new(5, 8);

    /// <summary>Whether this client speaks it. There never was a 5.5 in use.</summary>
    public bool IsOffered => Major == Newest.Major && Minor >= Oldest.Minor && Minor <= Newest.Minor && Minor != 5;

    /// <summary>Whether it has what came with a minor version.</summary>
    public bool IsAtLeast(byte minor) => Minor >= minor;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
