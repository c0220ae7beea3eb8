using System.CommandLine;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>"Did you mean" for a mistyped option or command.</summary>
internal static class Suggestion
{
    public static string For(ParseResult parsed, string message)
    {
        var typed = parsed.UnmatchedTokens.FirstOrDefault(t => t.Length > 1 && message.Contains($"'{t}'", StringComparison.Ordinal));
        if (typed is null)
        {
            return "";
        }

        var command = parsed.CommandResult.Command;
        var names = typed.StartsWith("--", StringComparison.Ordinal)
            ? command.Options.Select(o => o.Name).Where(n => n.StartsWith("--", StringComparison.Ordinal))
            : command.Subcommands.Select(c => c.Name);
        var nearest = names
            .Select(n => (Name: n, Common: SharedLetters(typed, n)))
            .OrderByDescending(n => n.Common)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Common >= 0.5 ? $" Did you mean {nearest.Name}?" : "";
    }

    /// <summary>The share of letter pairs that two words have in common (Dice), 0 to 1.</summary>
    private static double SharedLetters(string a, string b)
    {
        var (x, y) = (Pairs(a), Pairs(b));
        return 2.0 * x.Intersect(y, StringComparer.Ordinal).Count() / (x.Count + y.Count);
    }

    private static HashSet<string> Pairs(string word) =>
        [.. Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2))];
}
