using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>The rows of one job: read once for all jobs, so that none of them sees other data than its neighbour. It remembers what was asked for.</summary>
internal sealed class JobRows(string name, PartnershipRecords records) : IPartnershipStore
{
    public string Name => name;

    /// <summary>The tables that the job has read.</summary>
    public DataTables Asked { get; private set; }

    public Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var only = records.Only(tables);
        Asked |= only.Read;
        return Task.FromResult(only);
    }
}
