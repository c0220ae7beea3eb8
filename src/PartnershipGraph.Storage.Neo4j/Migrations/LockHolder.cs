namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>Who holds a lock of the database.</summary>
/// <param name="Lock">Which one: <c>migration</c> or <c>import</c>.</param>
/// <param name="Owner">Machine and process.</param>
/// <param name="Since">Since when, by the server's clock.</param>
/// <param name="Until">When its lease ends unless it is renewed.</param>
/// <param name="IsExpired">Whether the lease has ended.</param>
public sealed record LockHolder(string Lock, string Owner, DateTimeOffset Since, DateTimeOffset Until, bool IsExpired);
