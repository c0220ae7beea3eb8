using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>The options of <c>pgraph cypher run</c>, beside store and format.</summary>
internal sealed class CypherRunOptions
{
    private readonly Option<string[]> parameters = new("-p", "--param")
    {
        Description = "A parameter; JSON (3, true, null, [1, 2], {\"a\": 1}, \"text\") is that value, anything else is text. May be repeated.",
        HelpName = "key=value",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> write = new("--write") { Description = "Allow the statement to write; it is sent in auto-commit." };
    private readonly Option<string?> limit = new("--limit") { Description = "Stop after so many rows, in every format.", HelpName = "N" };
    private readonly Option<string?> timeout = new("--timeout") { Description = "Have the server end the statement after so many seconds.", HelpName = "S" };
    private readonly Option<bool> explain = new("--explain") { Description = "Print the plan instead of running the statement." };

    public void AddTo(Command command)
    {
        Option[] options = [parameters, write, limit, timeout, explain];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public IReadOnlyList<GivenParameter> Parameters(ParseResult parsed) => [.. (parsed.GetValue(parameters) ?? []).Select(GivenParameter.Parse)];

    public bool MayWrite(ParseResult parsed) => parsed.GetValue(write);

    public bool Explains(ParseResult parsed) => parsed.GetValue(explain);

    public int? Limit(ParseResult parsed) => parsed.GetValue(limit) is { } text ? Values.Count("--limit", text) : null;

    public TimeSpan? Timeout(ParseResult parsed)
    {
        if (parsed.GetValue(timeout) is not { } text)
        {
            return null;
        }

        var seconds = Values.Number("--timeout", text);
        return seconds is >= 0.001 and <= 1e9 ? TimeSpan.FromSeconds(seconds) : throw new UsageException($"--timeout {text}: write a number of seconds above 0");
    }
}
