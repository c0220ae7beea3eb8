using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>
/// Begins a command and ends it where it would read its first row, file or database: what it refuses on the way there, a measure that does not
/// exist or a date that is none, is wrong with the command line, whatever the data.
/// </summary>
internal sealed class Rehearsal(CliHost host)
{
    private const string speaker = "pgraph: ";

    /// <exception cref="UsageException">The command refuses its options.</exception>
    public async Task CheckAsync(JobLine line)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(host.Cancellation);
        using var said = new StringWriter();
        var exit = await CliApplication.RunAsync([.. line.Args], new CliHost
        {
            Out = TextWriter.Null,
            Error = said,
            Clock = host.Clock,
            Environment = host.Environment,
            Cancellation = end.Token,
            BeforeReading = () =>
            {
                end.Cancel();
                end.Token.ThrowIfCancellationRequested();
            },
        });
        host.Cancellation.ThrowIfCancellationRequested();
        if (exit == ExitCode.Usage)
        {
            var first = said.ToString().Split('\n')[0].TrimEnd();
            throw new UsageException(first.StartsWith(speaker, StringComparison.Ordinal) ? first[speaker.Length..] : first);
        }
    }
}
