using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>Runs one command line: parse, call, and turn what goes wrong into a message and an exit code.</summary>
internal static class CliApplication
{
    private const int errorsShown = 20;

    public static async Task<int> RunAsync(string[] args, CliHost host)
    {
        // No number or date depends on the machine's culture.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var mask = new LoginMask(args);
        try
        {
            var code = await InvokeAsync(args, host, mask);
            await host.Out.FlushAsync();
            return code;
        }
        catch (OperationCanceledException) when (host.Cancellation.IsCancellationRequested)
        {
            host.Error.WriteLine("pgraph: cancelled");
            return ExitCode.Cancelled;
        }
        catch (UsageException e)
        {
            host.Error.WriteLine(mask.Apply($"pgraph: {e.Message}"));
            return ExitCode.Usage;
        }
        catch (InvalidTieFileException e)
        {
            host.Error.WriteLine($"pgraph: {e.Message}");
            return ExitCode.Usage;
        }
        catch (StoreUnavailableException e)
        {
            host.Error.WriteLine(mask.Apply($"pgraph: {e.Message}"));
            return ExitCode.StoreUnavailable;
        }
        catch (QueryFailedException e)
        {
            host.Error.WriteLine(mask.Apply($"pgraph: {e.Message}"));
            return ExitCode.Failure;
        }
        catch (InvalidDatasetException e)
        {
            Report(host.Error, e, mask);
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(mask.Apply($"pgraph: {e.Message}"));
            return ExitCode.Failure;
        }
        catch (Exception e) when (!host.Traces)
        {
            // A fault of ours: a script still gets an exit code that means something, and a person a way to report it.
            host.Error.WriteLine(mask.Apply(
                $"pgraph: this is a fault of the program ({e.GetType().Name}: {e.Message}); set PGRAPH_TRACE=1 for the details to report"));
            return ExitCode.Failure;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, CliHost host, LoginMask mask)
    {
        var root = RootCommands.Create(host);
        if (args.Length == 0)
        {
            host.Out.WriteLine(RootCommands.Welcome);
            return ExitCode.Ok;
        }

        // '@name' is an argument like any other, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Ctrl-C is ours to handle: the host cancels, the work stops at its next step.
        var streams = new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            // A mistyped command is one mistake: that none was found goes without saying.
            foreach (var error in parsed.Errors.Where(e => parsed.UnmatchedTokens.Count == 0 || e.Message != RootCommands.NoCommand))
            {
                host.Error.WriteLine(mask.Apply($"pgraph: {error.Message}{Suggestion.For(parsed, error.Message)}"));
            }

            host.Error.WriteLine($"Try 'pgraph{CommandPath(parsed)} --help'.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(streams, host.Cancellation);
    }

    private static string CommandPath(ParseResult parsed)
    {
        var path = "";
        for (var at = parsed.CommandResult; at is not null && at.Command is not RootCommand; at = at.Parent as CommandResult)
        {
            path = " " + at.Command.Name + path;
        }

        return path;
    }

    private static void Report(TextWriter error, InvalidDatasetException e, LoginMask mask)
    {
        foreach (var one in e.Errors.Take(errorsShown))
        {
            error.WriteLine(mask.Apply($"pgraph: {one}"));
        }

        if (e.Errors.Count > errorsShown)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {e.Errors.Count - errorsShown} more"));
        }

        // A file of weights is no data that could be validated.
        var remedy = FolderStore.IsAt(e.Folder) ? " (pgraph validate lists them all)" : "";
        error.WriteLine(mask.Apply($"pgraph: {Count.Of(e.Errors.Count, "error")} in {e.Folder}; nothing is analysed from data with errors{remedy}"));
    }
}
