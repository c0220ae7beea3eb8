using System.CommandLine;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>"Did you mean" for a mistyped option or command.</summary>
internal static class Suggestion
{
    private const double farthest = 0.4;

    public static string For(ParseResult parsed, string message)
    {
        var typed = parsed.UnmatchedTokens.FirstOrDefault(t => t.Length > 1 && message.Contains($"'{t}'", StringComparison.Ordinal));
        if (typed is null)
        {
            return "";
        }

        var word = typed.Split('=')[0];
        var command = parsed.CommandResult.Command;
        var names = typed.StartsWith("--", StringComparison.Ordinal)
            ? command.Options.Select(o => o.Name).Where(n => n.StartsWith("--", StringComparison.Ordinal))
            : command.Subcommands.Select(c => c.Name);
        var nearest = names.OrderBy(n => NameDistance.Between(word, n)).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault();
        return nearest is not null && NameDistance.Between(word, nearest) <= farthest ? $" Did you mean {nearest}?" : "";
    }
}
