using System.CommandLine;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>The poles of a question.</summary>
internal sealed class PolesOption
{
    private readonly Option<string> poles = new("--poles")
    {
        Description = "The powers to compare, two to five.",
        HelpName = "A,B[,…]",
        DefaultValueFactory = _ => "USA,CHN",
    };

    public void AddTo(Command command) => command.Options.Add(poles);

    public IReadOnlyList<string> Read(ParseResult parsed) => Values.List("--poles", parsed.GetValue(poles)!);
}
