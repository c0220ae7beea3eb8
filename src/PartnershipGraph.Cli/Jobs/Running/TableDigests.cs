using System.Collections.Concurrent;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>Digests of the data by the tables that a job reads, each made once.</summary>
internal sealed class TableDigests(PartnershipRecords records)
{
    private readonly ConcurrentDictionary<DataTables, Lazy<string>> made = new();

    /// <summary>The digest that an answer from these tables carries; null where it reads none.</summary>
    public string? Of(DataTables tables) => tables == DataTables.None
        ? null
        : made.GetOrAdd(tables, t => new Lazy<string>(() => DatasetDigest.Of(records.Only(t)))).Value;
}
