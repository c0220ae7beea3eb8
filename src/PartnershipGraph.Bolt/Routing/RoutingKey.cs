namespace PartnershipGraph.Bolt.Routing;

/// <summary>What a routing table is for: a database as one user sees it.</summary>
internal readonly record struct RoutingKey(string? Database, string? ImpersonatedUser);
