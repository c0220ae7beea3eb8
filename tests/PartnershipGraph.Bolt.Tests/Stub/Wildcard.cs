namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Stands in an expected message where the protocol leaves the value to the client.</summary>
internal sealed record Wildcard
{
    public static Wildcard Any { get; } = new();
}
