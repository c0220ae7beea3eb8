using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Which kinds of pact make the alliance layer.</summary>
internal sealed class AllianceKindsOption
{
    private static readonly IReadOnlyList<string> names = [.. Enum.GetValues<AllianceKind>().Select(k => k.Word())];

    private readonly Option<string> kinds = new("--kinds")
    {
        Description = $"Kinds of pact that make the alliance layer: {string.Join(", ", names)}.",
        HelpName = "KIND[,KIND…]",
        DefaultValueFactory = _ => "all",
    };

    public void AddTo(Command command) => command.Options.Add(kinds);

    /// <summary>The kinds, strongest promise first.</summary>
    /// <exception cref="UsageException">A name is no kind.</exception>
    public IReadOnlyList<AllianceKind> Read(ParseResult parsed)
    {
        var text = parsed.GetValue(kinds)!;
        return text == "all"
            ? Enum.GetValues<AllianceKind>()
            : [.. Values.List(kinds.Name, text).Select(Kind).Distinct().Order()];
    }

    private static AllianceKind Kind(string name) => names.Contains(name, StringComparer.Ordinal)
        ? Enum.Parse<AllianceKind>(name, ignoreCase: true)
        : throw new UsageException($"--kinds: '{name}' is no kind of pact: write all, or some of {string.Join(", ", names)}");
}
