namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IDatabaseInfo" />
internal sealed record DatabaseInfo(string? Name) : IDatabaseInfo;
