using System.Globalization;
using System.Text;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Locks;
using PartnershipGraph.Storage.Neo4j.Migrations;
using PartnershipGraph.Storage.Neo4j.Statements;
using static System.FormattableString;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>
/// Writes a dataset into a Neo4j. Killed at any moment and run again it ends as if nothing had happened; of two at once the
/// second waits. What no import recorded is other people's and stays.
/// </summary>
public sealed class Neo4jImporter(Neo4jConnection connection)
{
    /// <summary>The way in which rows become nodes and relationships: a later way goes on with no ledger of an earlier one.</summary>
    private const string modelVersion = "1";

    /// <summary>What an index can hold of one id.</summary>
    private const int longestId = 8000;

    /// <summary>How long another importer is waited for.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Counts what an import would write and remove; writes nothing, not even a schema.</summary>
    /// <exception cref="Analysis.Ports.StoreUnavailableException">The store cannot be reached, or its schema is not this program's.</exception>
    public async Task<ImportPlan> PlanAsync(PartnershipRecords records, CancellationToken cancellationToken)
    {
        (await new SchemaMigrator(connection).StateAsync(cancellationToken)).RequireSound(connection.Address);
        return await RecordedKeys.CompareAsync(connection, Tables(records), cancellationToken);
    }

    /// <summary>Completes the schema, writes every row, then removes those that an earlier import wrote and the folder does not have.</summary>
    /// <exception cref="UsageException">More than a tenth of the rows would go, and the options do not allow it.</exception>
    /// <exception cref="Analysis.Ports.StoreUnavailableException">The store cannot be reached or written, or somebody else keeps its lock.</exception>
    public async Task<ImportReport> ImportAsync(PartnershipRecords records, ImportOptions options, CancellationToken cancellationToken)
    {
        var tables = Tables(records);
        var migrated = await new SchemaMigrator(connection).MigrateAsync(cancellationToken);
        foreach (var warning in migrated.Warnings)
        {
            Warn(options, warning);
        }

        await using var lease = await new LeaseWaiting(connection, w => Warn(options, w)).TakeAsync("import", Patience, cancellationToken);
        var report = await lease.HoldAsync(token => ImportAsync(DatasetDigest.Of(records), tables, lease, options, token), cancellationToken);
        return report with { Migrations = [.. migrated.Applied.Select(m => m.Description)] };
    }

    private async Task<ImportReport> ImportAsync(
        string digest, IReadOnlyList<ImportTable> tables, Lease lease, ImportOptions options, CancellationToken cancellationToken)
    {
        var shape = Invariant($"{modelVersion}/{ImportTable.BatchSize}");
        var state = await StoredDataset.ReadAsync(connection, cancellationToken);
        var plan = await RecordedKeys.CompareAsync(connection, tables, cancellationToken);
        var isContinued = state is { IsComplete: false } && state.Digest == digest;
        if (plan.NeedsReplace && !options.Replace && !isContinued)
        {
            throw new UsageException(Invariant(
                $"{plan.RowsGoing} of the {plan.RowsInDatabase} rows in {connection.Address} are not in {options.DatasetName} and would go, more than a tenth: say --replace if that is meant, --dry-run to see the tables"));
        }

        var columns = ImportTables.UnknownColumns(tables);
        var begin = new Dictionary<string, object?>
        {
            ["token"] = lease.Token,
            ["digest"] = digest,
            ["plan"] = shape,
            ["name"] = options.DatasetName,
            ["columns"] = columns,
        };
        var begun = await connection.WriteAsync("import", "import/begin_import", tx => tx.FirstAsync("import/begin_import", begin), cancellationToken)
            ?? throw Lease.LostException("import", connection.Address);
        var run = new ImportRun(connection, lease, begun["import"].As<long>(), options);
        await run.RemoveLedgerAsync(cancellationToken);
        var names = begun["columns"].As<List<string>>();
        await run.WriteAsync(tables, names, cancellationToken);
        await run.RemoveAsync(names, cancellationToken);
        await run.FinishAsync(plan.RowsToWrite, columns, cancellationToken);
        return new ImportReport(
            digest, plan.Tables.ToDictionary(t => t.Table, t => t.ToWrite, StringComparer.Ordinal), plan.RowsGoing, begun["resumed"].As<bool>(), []);
    }

    private static IReadOnlyList<ImportTable> Tables(PartnershipRecords records)
    {
        if (records.Read != DataTables.All)
        {
            throw new ArgumentException($"an import needs every table, and {records.Read} were read", nameof(records));
        }

        if (records.Actors.All.FirstOrDefault(a => Encoding.UTF8.GetByteCount(a.Id) > longestId) is { } actor)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"the id of an actor that begins with '{actor.Id[..20]}' is longer than {longestId} bytes, which no index of Neo4j holds"));
        }

        return [.. ImportTables.Of(records)];
    }

    private static void Warn(ImportOptions options, string warning) => options.Progress?.Report(new ImportProgress("", 0, 0, warning));
}
