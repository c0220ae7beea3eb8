using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>The steps of the program beside those of the database.</summary>
internal sealed class SchemaState(IReadOnlyList<Migration> known, IReadOnlyList<AppliedMigration> applied)
{
    /// <summary>Steps that are still to be applied.</summary>
    public IReadOnlyList<Migration> Pending { get; } = [.. known.Where(k => applied.All(a => a.Version != k.Version))];

    /// <summary>Every step in order.</summary>
    public IReadOnlyList<MigrationStep> Steps { get; } =
    [
        .. known.Select(k => applied.FirstOrDefault(a => a.Version == k.Version) is { } a
                ? new MigrationStep(k.Version, k.Description, a.Checksum == k.Checksum ? MigrationState.Applied : MigrationState.Changed, a.AppliedAt)
                : new MigrationStep(k.Version, k.Description, MigrationState.Pending, null))
            .Concat(applied.Where(a => known.All(k => k.Version != a.Version))
                .Select(a => new MigrationStep(a.Version, a.Description, MigrationState.Unknown, a.AppliedAt)))
            .OrderBy(s => s.Version),
    ];

    /// <summary>What makes the history untrustworthy, so that nothing more may be applied; empty: nothing.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. applied.GroupBy(a => a.Version).Where(g => g.Count() > 1).Select(g => FormattableString.Invariant(
            $"there are {g.Count()} (:Migration) nodes of version {g.Key}: delete all but the first")),
        .. Steps.Where(s => s.State == MigrationState.Unknown).Select(s => FormattableString.Invariant(
            $"the schema is ahead of this program: it does not know step {s.Version} ({s.Description}); use the version of pgraph that wrote it, or a later one")),
        .. Steps.Where(s => s.State == MigrationState.Changed).Select(s => FormattableString.Invariant(
            $"step {s.Version} ({s.Description}) was applied from another text than this program's: its checksum differs; use the version of pgraph that wrote it, or import into an empty database")),
    ];

    /// <summary>Refuses to read where the schema is not the program's.</summary>
    /// <exception cref="StoreUnavailableException">It is missing, behind, ahead or changed.</exception>
    public void RequireCurrent(StoreAddress address)
    {
        if (applied.Count == 0)
        {
            throw new StoreUnavailableException($"{address}: the database holds no partnership graph yet: run pgraph import --store {Written(address)}");
        }

        RequireSound(address);
        if (Pending.Count > 0)
        {
            throw new StoreUnavailableException(FormattableString.Invariant(
                $"{address}: the schema is behind this program by {Pending.Count} step(s), from {Pending[0].Version} ({Pending[0].Description}) on: run pgraph db migrate --store {Written(address)}"));
        }
    }

    /// <summary>Refuses to go on where the history is not to be trusted.</summary>
    /// <exception cref="StoreUnavailableException">It has a fault.</exception>
    public void RequireSound(StoreAddress address)
    {
        if (Faults.Count > 0)
        {
            throw new StoreUnavailableException($"{address}: {string.Join("; ", Faults)}. See pgraph db info --store {Written(address)}");
        }
    }

    private static string Written(StoreAddress address) => address.Database is { } database ? $"{address}/{database}" : address.ToString();
}
