using System.CommandLine;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Whose titles a question is about.</summary>
internal sealed class SponsorOption
{
    private readonly Option<string> sponsor = new("--sponsor") { Description = "The one that gives the titles: id, code, name or alias.", HelpName = "S", Required = true };

    public void AddTo(Command command) => command.Options.Add(sponsor);

    /// <summary>The id of the sponsor.</summary>
    /// <exception cref="UsageException">The text means no actor, or several.</exception>
    public string Read(ParseResult parsed, Question asked) => asked.Actor(parsed.GetValue(sponsor)!).Id;
}
