using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>Runs command lines in the test process, on a day that never changes.</summary>
internal static class InProcess
{
    public static DateOnly Today { get; } = new(2026, 11, 25);

    public static Task<CliRun> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public static Task<CliRun> RunAsync(CancellationToken cancellation, params string[] args) => RunAsync(false, cancellation, args);

    public static Task<CliRun> RunInColourAsync(params string[] args) => RunAsync(true, CancellationToken.None, args);

    /// <summary>Runs a command line as one would type it; words are separated by blanks.</summary>
    public static Task<CliRun> TypedAsync(string line) => RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static async Task<CliRun> RunAsync(bool colours, CancellationToken cancellation, string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new CliHost
        {
            Out = output,
            Error = error,
            Clock = new StoppedClock(Today),
            Cancellation = cancellation,
            OutIsTerminal = colours,
            Colours = colours,
        };
        var exit = await CliApplication.RunAsync(args, host);
        return new CliRun(exit, output.ToString(), error.ToString());
    }
}
