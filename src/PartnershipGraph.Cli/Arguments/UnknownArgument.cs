using System.CommandLine;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>The ties that a person does not want to be taken as recorded.</summary>
internal sealed class UnknownArgument
{
    private const char between = '-';

    private readonly Option<string?> unknown = new("--unknown")
    {
        Description = "Pairs whose tie is unknown, whatever is recorded: what depends on them is given as a range.",
        HelpName = "A-B[,C-D…]",
    };

    public void AddTo(Command command) => command.Options.Add(unknown);

    /// <summary>Whether pairs were named.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(unknown) is not null;

    /// <summary>The pairs, by id.</summary>
    public IReadOnlyList<(string A, string B)> Read(ParseResult parsed, Question asked) =>
        [.. Values.List("--unknown", parsed.GetValue(unknown) ?? "").Select(text => Pair(asked, text))];

    /// <summary>A name may have hyphens of its own: the pair is divided where both halves are actors.</summary>
    private static (string A, string B) Pair(Question asked, string text)
    {
        UsageException? first = null;
        for (var at = text.IndexOf(between, StringComparison.Ordinal); at >= 0; at = text.IndexOf(between, at + 1))
        {
            try
            {
                return (asked.Actor(text[..at].Trim()).Id, asked.Actor(text[(at + 1)..].Trim()).Id);
            }
            catch (UsageException why)
            {
                first ??= why;
            }
        }

        throw first ?? new UsageException($"--unknown {text}: write two actors with a hyphen between, as in VNM-USA");
    }
}
