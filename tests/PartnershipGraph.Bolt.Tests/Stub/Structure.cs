namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>A structure as it lies on the wire: its tag and its fields.</summary>
internal sealed record Structure(byte Tag, params object?[] Fields);
