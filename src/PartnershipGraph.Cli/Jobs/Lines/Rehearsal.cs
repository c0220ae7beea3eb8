using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>
/// Begins a command and ends it where it would read its first row: what it refuses on the way there, a measure that does not exist or a date that
/// is none, is wrong with the command line, whatever the data.
/// </summary>
internal sealed class Rehearsal(CliHost host)
{
    private const string speaker = "pgraph: ";

    /// <exception cref="UsageException">The command refuses its options.</exception>
    public async Task CheckAsync(JobLine line)
    {
        if (!line.ReadsRows)
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(host.Cancellation);
        using var said = new StringWriter();
        var exit = await CliApplication.RunAsync([.. line.Args], new CliHost
        {
            Out = TextWriter.Null,
            Error = said,
            Clock = host.Clock,
            Environment = host.Environment,
            Cancellation = end.Token,
            Rows = new NoRows(end),
        });
        host.Cancellation.ThrowIfCancellationRequested();
        if (exit == ExitCode.Usage)
        {
            var first = said.ToString().Split('\n')[0].TrimEnd();
            throw new UsageException(first.StartsWith(speaker, StringComparison.Ordinal) ? first[speaker.Length..] : first);
        }
    }

    /// <summary>Whoever asks for rows is at the end of the rehearsal.</summary>
    private sealed class NoRows(CancellationTokenSource end) : IPartnershipStore
    {
        public string Name => "";

        public async Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken)
        {
            await end.CancelAsync();
            throw new OperationCanceledException(end.Token);
        }
    }
}
