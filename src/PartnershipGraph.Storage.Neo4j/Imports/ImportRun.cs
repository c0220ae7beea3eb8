using System.Globalization;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Locks;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>
/// One import while it writes. Each transaction proves that the import lock is still ours, so that an importer that stood
/// still and was taken for dead cannot write into another's work; each batch notes itself in the ledger, so that a killed
/// import goes on where it was.
/// </summary>
internal sealed class ImportRun(Neo4jConnection connection, Lease lease, long import, ImportOptions options)
{
    private const string job = "import";

    /// <summary>Deletions are small for the server, unlike the memory of one transaction.</summary>
    private const int removedAtOnce = 10_000;

    /// <summary>The number of no import: that the ledger of any other is removed leaves none.</summary>
    private const long none = 0;

    /// <summary>Writes every table, leaving out the batches that stand in the ledger.</summary>
    public async Task WriteAsync(IReadOnlyList<ImportTable> tables, IReadOnlyList<string> attributeNames, CancellationToken cancellationToken)
    {
        var done = await connection.ReadAsync(
            job, "import/batches_done",
            async tx => (await tx.ListAsync("import/batches_done", OfImport(), r => r["key"].As<string>())).ToHashSet(StringComparer.Ordinal),
            cancellationToken);
        foreach (var table in tables)
        {
            var gone = table.Gone(attributeNames);
            foreach (var (number, batch) in table.Rows.Chunk(ImportTable.BatchSize).Index())
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{import}/{table.Statement}/{number}");
                if (!done.Contains(key))
                {
                    await WriteBatchAsync(table.Statement, key, batch, gone, cancellationToken);
                }

                Tell(table.Statement, Math.Min((number + 1) * ImportTable.BatchSize, table.Rows.Count), table.Rows.Count);
            }
        }
    }

    /// <summary>Removes what earlier imports recorded and this one did not write.</summary>
    /// <returns>How many relationships and nodes went.</returns>
    public async Task<long> RemoveAsync(IReadOnlyList<string> attributeNames, CancellationToken cancellationToken)
    {
        var parameters = OfImport();
        parameters["limit"] = removedAtOnce;
        var ties = await RemoveAllAsync("import/remove_ties", parameters, cancellationToken);
        parameters["gone"] = OwnProperties.Names.Concat(attributeNames).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, _ => (object?)null, StringComparer.Ordinal);
        parameters["own"] = OwnProperties.Names.Concat(OwnProperties.Keys).Concat(attributeNames).ToList();
        parameters["labels"] = OwnProperties.Labels.ToList();
        return ties + await RemoveAllAsync("import/remove_nodes", parameters, cancellationToken);
    }

    /// <summary>Removes the ledgers of earlier imports.</summary>
    public Task RemoveLedgerAsync(CancellationToken cancellationToken) => RemoveLedgerAsync(import, cancellationToken);

    /// <summary>Says that the dataset is whole.</summary>
    /// <param name="rows">How many rows were written.</param>
    /// <param name="columns">The properties of unknown columns that it has.</param>
    /// <param name="cancellationToken">Gives up at once.</param>
    public async Task FinishAsync(long rows, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var parameters = OfImport();
        parameters["token"] = lease.Token;
        parameters["rows"] = rows;
        parameters["columns"] = columns;
        _ = await connection.WriteAsync(job, "import/finish_import", tx => tx.FirstAsync("import/finish_import", parameters), cancellationToken)
            ?? throw Lease.LostException("import", connection.Address);
    }

    private Dictionary<string, object?> OfImport() => new(StringComparer.Ordinal) { ["import"] = import };

    private Task RemoveLedgerAsync(long kept, CancellationToken cancellationToken) => RemoveAllAsync(
        "import/remove_ledger", new Dictionary<string, object?> { ["import"] = kept, ["limit"] = removedAtOnce }, cancellationToken);

    private async Task WriteBatchAsync(
        string statement, string key, ImportRow[] batch, Dictionary<string, object?> gone, CancellationToken cancellationToken)
    {
        var name = "import/" + statement;
        var parameters = OfImport();
        parameters["rows"] = batch.Select(r => r.Parameter()).ToList();
        parameters["gone"] = gone;
        var record = OfImport();
        record["key"] = key;
        record["table"] = statement;
        record["rows"] = batch.Length;
        record["token"] = lease.Token;
        record["seconds"] = Lease.Seconds;
        var missing = 0L;
        try
        {
            await connection.WriteAsync(
                job, name,
                async tx =>
                {
                    missing = batch.Length - ((await tx.FirstAsync(name, parameters))?["rows"].As<long>() ?? 0);
                    return missing != 0
                        ? throw new StoreUnavailableException(FormattableString.Invariant(
                            $"{connection.Address}: {missing} of {batch.Length} rows of {statement} miss an end that was written before: somebody removes nodes while the import runs. Run it again, it begins anew"))
                        : await tx.FirstAsync("import/record_batch", record) ?? throw Lease.LostException("import", connection.Address);
                },
                cancellationToken);
        }
        catch (StoreUnavailableException) when (missing != 0)
        {
            // What the ledger says is written is not there any more: without the ledger the next import writes it again.
            await RemoveLedgerAsync(none, cancellationToken);
            throw;
        }
    }

    private async Task<long> RemoveAllAsync(string name, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var hold = new Dictionary<string, object?> { ["token"] = lease.Token, ["seconds"] = Lease.Seconds };
        var total = 0L;
        while (true)
        {
            var removed = await connection.WriteAsync(
                job, name,
                async tx =>
                {
                    var rows = (await tx.FirstAsync(name, parameters))?["rows"].As<long>() ?? 0;
                    return rows == 0 || await tx.FirstAsync("import/hold_lock", hold) is not null
                        ? rows
                        : throw Lease.LostException("import", connection.Address);
                },
                cancellationToken);
            total += removed;
            if (removed < removedAtOnce)
            {
                return total;
            }

            Tell("removing rows that left", total, 0);
        }
    }

    private void Tell(string step, long done, long total) => options.Progress?.Report(new ImportProgress(step, done, total));
}
