using System.CommandLine;
using System.CommandLine.Parsing;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Files;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>Checks the command lines of a job file against the program's own commands, before any of them runs.</summary>
/// <param name="host">The world around.</param>
/// <param name="store">The address of the Neo4j, as written; null where the rows come from a folder.</param>
internal sealed class JobLineReader(CliHost host, string? store)
{
    private const string storeName = "--store";
    private const string noSave = "--no-save";
    private const string asOf = "--as-of";
    private const string folders = "DIR";

    private readonly RootCommand root = RootCommands.Create(host);
    private readonly Rehearsal rehearsal = new(host);

    /// <exception cref="UsageException">It is no command line that a job may have.</exception>
    public async Task<JobLine> ReadAsync(JobEntry entry)
    {
        var words = CommandWords.Of(entry.Run);
        if (words is ["pgraph", ..])
        {
            throw new UsageException("a command line begins with the command, without the program's name");
        }

        var first = Parse(words);
        var command = first.CommandResult.Command;
        JobCommands.Check(first);
        // The manifest quotes the command line, and no password stands there.
        if (words.Any(LoginMask.HasLogin))
        {
            throw new UsageException("an address with a user or a password belongs into 'store', which names the data once for all jobs");
        }

        var keepsItself = Has(command, noSave);
        // Where the folders are named, as for diff DIR1 DIR2, the data of all jobs are not asked.
        var readsRows = Has(command, "--data") && !NamesFolders(first.CommandResult);
        // In a job it can be said of every analysis: the run is written back of those too that have no scores to keep.
        var said = Has(command, "--data") && !keepsItself ? words.Where(w => w != noSave).ToList() : words;
        var asksStore = Has(command, storeName) && !NamesFolders(first.CommandResult);
        var args = store is not null && asksStore ? WithStore(said, first.CommandResult, store) : said;
        var parsed = Parse(args);
        Refuse(parsed);
        var line = new JobLine
        {
            Entry = entry,
            Words = words,
            Args = args,
            Command = command.Name,
            ReadsRows = readsRows,
            KeepsItself = keepsItself,
            KeepsNothing = words.Contains(noSave, StringComparer.Ordinal),
            AsOf = Has(command, asOf) ? parsed.GetValue<string?>(asOf) : null,
            IsQuery = command.Name == "run" && command.Parents.Any(p => p.Name == "cypher"),
        };
        await rehearsal.CheckAsync(line);
        return line;
    }

    private ParseResult Parse(IReadOnlyList<string> words) => root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static bool NamesFolders(CommandResult result) => result.Command.Arguments.Any(a => a.Name == folders && result.GetResult(a) is { Tokens.Count: > 0 });

    private static bool Has(Command command, string option) => command.Options.Any(o => o.Name == option);

    /// <summary>Right behind the command's name: what follows two hyphens would be taken for an argument.</summary>
    private static List<string> WithStore(IReadOnlyList<string> words, CommandResult result, string address)
    {
        var depth = 0;
        for (var at = result; at.Parent is CommandResult parent; at = parent)
        {
            depth++;
        }

        return [.. words.Take(depth), storeName, address, .. words.Skip(depth)];
    }

    private void Refuse(ParseResult parsed)
    {
        var errors = parsed.Errors.Where(e => parsed.UnmatchedTokens.Count == 0 || e.Message != RootCommands.NoCommand).ToList();
        if (errors.Count > 0)
        {
            var missing = store is null && errors.Any(e => e.Message.Contains(storeName, StringComparison.Ordinal)) ? " A job file names its Neo4j as store: bolt://localhost." : "";
            throw new UsageException(string.Join(" ", errors.Select(e => e.Message + Suggestion.For(parsed, e.Message))) + missing);
        }

        if (parsed.Action is null || parsed.Action != parsed.CommandResult.Command.Action)
        {
            throw new UsageException("this asks for help or a version, not for an answer");
        }
    }
}
