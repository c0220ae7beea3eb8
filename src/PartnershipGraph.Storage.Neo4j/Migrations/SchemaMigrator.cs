using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Locks;
using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>Brings the schema of a database up to date, step by step, and tells where it stands.</summary>
public sealed class SchemaMigrator(Neo4jConnection connection)
{
    private const string job = "migrate";
    private const int attempts = 20;

    /// <summary>The constraints on what the migrator itself writes; they come before everything else.</summary>
    private static readonly string[] first = ["store/constrain_migrations", "store/constrain_locks"];

    private static readonly TimeSpan betweenAttempts = TimeSpan.FromMilliseconds(250);

    private readonly IReadOnlyList<Migration> known = Migration.All(Path.Combine(StatementCatalog.Directory, "migrations"));

    internal SchemaMigrator(Neo4jConnection connection, IReadOnlyList<Migration> known)
        : this(connection) => this.known = known;

    /// <summary>How long the holder of the lock is waited for.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    private StoreAddress Address => connection.Address;

    /// <summary>Applies every step that is missing, under a lock.</summary>
    /// <exception cref="StoreUnavailableException">Something stands in the way; nothing of the step that failed is there.</exception>
    public async Task<MigrationReport> MigrateAsync(CancellationToken cancellationToken)
    {
        var state = await StateAsync(cancellationToken);
        state.RequireSound(Address);
        var warnings = new List<string>();
        if (state.Pending.Count == 0)
        {
            return new MigrationReport([], warnings);
        }

        await RefuseConflictsAsync(cancellationToken);
        foreach (var statement in first)
        {
            await PersistAsync(statement, [StatementCatalog.Text(statement)], _ => true, cancellationToken);
        }

        await using var lease = await new LeaseWaiting(connection, warnings.Add).TakeAsync("migration", Patience, cancellationToken);
        return await lease.HoldAsync(token => ApplyPendingAsync(warnings, token), cancellationToken);
    }

    /// <summary>Every step, those of the program and those of the database, and who holds a lock.</summary>
    public async Task<SchemaInfo> InfoAsync(CancellationToken cancellationToken) =>
        new((await StateAsync(cancellationToken)).Steps, await HoldersAsync(cancellationToken));

    /// <summary>What is wrong with the schema; empty: nothing.</summary>
    public async Task<IReadOnlyList<string>> ValidateAsync(CancellationToken cancellationToken)
    {
        var state = await StateAsync(cancellationToken);
        var schema = await SchemaAsync(cancellationToken);
        return
        [
            .. state.Faults,
            .. state.Pending.Select(m => FormattableString.Invariant($"step {m.Version} ({m.Description}) is not applied: run pgraph db migrate")),
            .. Required(known.Where(k => !state.Pending.Contains(k)))
                .Where(c => !schema.Guarantees(c))
                .Select(c => schema.ConflictWith(c) ?? $"the constraint '{c.Name}' on {c} is gone: run its statement again from cypher/"),
        ];
    }

    /// <summary>Removes every lock, also one that is held, and says who held it.</summary>
    public async Task<IReadOnlyList<LockHolder>> UnlockAsync(CancellationToken cancellationToken)
    {
        var holders = await HoldersAsync(cancellationToken);
        await connection.WriteAsync(job, "store/unlock", tx => tx.FirstAsync("store/unlock"), cancellationToken);
        return holders;
    }

    internal Task<SchemaState> StateAsync(CancellationToken cancellationToken) => connection.ReadAsync(
        job, "store/migrations", async tx => new SchemaState(known, await AppliedMigration.ReadAsync(tx)), cancellationToken);

    private static IReadOnlyList<RequiredConstraint> Required(IEnumerable<Migration> steps) =>
        RequiredConstraint.Of(first.Select(StatementCatalog.Text).Concat(steps.SelectMany(s => s.Statements)));

    private async Task<MigrationReport> ApplyPendingAsync(List<string> warnings, CancellationToken cancellationToken)
    {
        // Whoever was waited for may have applied them.
        var state = await StateAsync(cancellationToken);
        state.RequireSound(Address);
        foreach (var migration in state.Pending)
        {
            await PersistAsync(FormattableString.Invariant($"step {migration.Version} ({migration.Description})"), migration.Statements, IsInTheMaking, cancellationToken);
            var parameters = new Dictionary<string, object?>
            {
                ["version"] = migration.Version,
                ["checksum"] = migration.Checksum,
                ["description"] = migration.Description,
                ["owner"] = Environment.MachineName,
            };

            // Schema and data do not share a transaction. Killed in between, the step is applied again, which changes nothing.
            await connection.WriteAsync(job, "store/record_migration", tx => tx.FirstAsync("store/record_migration", parameters), cancellationToken);
        }

        await connection.ReadAsync(
            job, "store/await_indexes", tx => tx.FirstAsync("store/await_indexes", new Dictionary<string, object?> { ["seconds"] = 300 }), cancellationToken);
        var applied = (await StateAsync(cancellationToken)).Steps;
        return new MigrationReport([.. applied.Where(s => state.Pending.Any(p => p.Version == s.Version))], warnings);
    }

    /// <summary>Names everything that somebody else made in our place, before anything is written.</summary>
    private async Task RefuseConflictsAsync(CancellationToken cancellationToken)
    {
        var schema = await SchemaAsync(cancellationToken);
        var twins = await connection.ReadAsync(
            job, "store/duplicate_actors",
            tx => tx.ListAsync("store/duplicate_actors", null, r => FormattableString.Invariant(
                $"{r["count"]} actors have the id '{r["id"]}': merge them or give them ids of their own")),
            cancellationToken);
        var conflicts = Required(known).Select(schema.ConflictWith).OfType<string>().Concat(twins).ToList();
        if (conflicts.Count > 0)
        {
            throw new StoreUnavailableException($"{Address}: the schema cannot be made, nothing was written: {string.Join("; ", conflicts)}");
        }
    }

    /// <summary>
    /// Applies statements again while something passing stands in their way: another migrator may be making the same constraint at
    /// this moment, before it has the lock, or the server still that of one that was killed. IF NOT EXISTS does not forgive that; a little later it is
    /// there, or gone.
    /// </summary>
    private async Task PersistAsync(string name, IReadOnlyList<string> statements, Predicate<Neo4jException> isPassing, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ApplyAsync(name, statements, cancellationToken);
                return;
            }
            catch (StoreUnavailableException e) when (attempt < attempts && e.InnerException is Neo4jException failure and (ClientException or DatabaseException) && isPassing(failure))
            {
                await Task.Delay(betweenAttempts, connection.Time, cancellationToken);
            }
        }
    }

    // The index of a constraint is there before the constraint is.
    private static bool IsInTheMaking(Neo4jException failure) =>
        failure.Code is { } code && code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) && code.EndsWith("AlreadyExists", StringComparison.Ordinal);

    private async Task ApplyAsync(string name, IReadOnlyList<string> statements, CancellationToken cancellationToken)
    {
        try
        {
            await connection.WriteAsync(
                job, name,
                async tx =>
                {
                    foreach (var statement in statements)
                    {
                        await (await tx.RunAsync(statement)).ConsumeAsync();
                    }

                    return true;
                },
                cancellationToken);
        }
        catch (ClientException e)
        {
            throw new StoreUnavailableException($"{Address}: {name} cannot be applied, nothing of it was written: {e.Message}", e);
        }
        catch (DatabaseException e)
        {
            throw new StoreUnavailableException($"{Address}: {name} cannot be applied, nothing of it was written: {e.Message}", e);
        }
    }

    private Task<ServerSchema> SchemaAsync(CancellationToken cancellationToken) =>
        connection.ReadAsync(job, "store/constraints", ServerSchema.ReadAsync, cancellationToken);

    private Task<List<LockHolder>> HoldersAsync(CancellationToken cancellationToken) => connection.ReadAsync(
        job, "store/locks",
        tx => tx.ListAsync("store/locks", null, r => new LockHolder(
            r["name"] as string ?? "", r["owner"] as string ?? "", ServerTime.Of(r["since"]) ?? default, ServerTime.Of(r["until"]) ?? default, r["isExpired"].As<bool>())),
        cancellationToken);
}
