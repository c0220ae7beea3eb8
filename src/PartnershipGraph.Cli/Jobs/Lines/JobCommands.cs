using System.CommandLine;
using System.CommandLine.Parsing;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>What a job may ask: whatever answers on stdout and writes nothing else, from the data that the file names for all.</summary>
internal static class JobCommands
{
    /// <summary>Options that make a command write files of its own.</summary>
    private static readonly string[] writing = ["--out", "--output", "-o", "--html"];

    /// <exception cref="UsageException">A job may not ask this.</exception>
    public static void Check(ParseResult parsed)
    {
        var top = parsed.CommandResult;
        while (top.Parent is CommandResult { Command: not RootCommand } parent)
        {
            top = parent;
        }

        if (ReasonAgainst(top.Command.Name) is { } against && top.Parent is not null)
        {
            throw new UsageException($"'{top.Command.Name}' is no job: {against}");
        }

        foreach (var option in parsed.CommandResult.Command.Options.Where(o => parsed.GetResult(o) is { Implicit: false }))
        {
            var value = parsed.GetResult(option)!.Tokens.Select(t => t.Value).FirstOrDefault() ?? "";
            if (ReasonAgainst(option, value) is { } reason)
            {
                throw new UsageException($"{option.Name}: {reason}");
            }
        }
    }

    private static string? ReasonAgainst(string command) => command switch
    {
        "run" => "a job file does not run another one",
        "import" or "db" => "it changes a database and answers nothing",
        _ => null,
    };

    private static string? ReasonAgainst(Option option, string value) => option.Name switch
    {
        "--data" or "--store" => "the job file names the data, once for all jobs",
        "--write" => "a job only reads",
        EngineOption.Name when value == EngineOption.Gds => "jobs are answered from one reading of all rows, and there none are read: leave it out",
        _ when option.Aliases.Append(option.Name).Intersect(writing, StringComparer.Ordinal).Any() && value != "-" => "a job writes one file, which its 'out' names",
        _ => null,
    };
}
