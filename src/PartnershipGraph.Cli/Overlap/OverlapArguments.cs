using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>The options of <c>pgraph overlap</c>.</summary>
internal sealed class OverlapArguments
{
    private readonly Option<string> pole = new("--pole") { Description = "The power whose allies are looked at.", HelpName = "P", Required = true };

    private readonly Option<string?> with = Text("--with", "Q", "The other power (default: the other of USA and CHN; USA for any other pole).");

    private readonly Option<string> threshold = NumberOption.Of("--tie-threshold", "0.60", "From which title tie to the other power on an actor is partnered.", "X");

    private readonly AllianceKindsOption kinds = new();

    private readonly Option<string> permutations = NumberOption.Of("--permutations", "9999", "Relabelings to draw; with up to eight actors all are taken.");

    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Seed of the relabelings; the same seed gives the same answer.");

    private readonly Option<string?> challengers = Text("--challengers", "A,B[,…]", "Challengers of the pole, for soft balancing (default: its rivals of the day).");

    private readonly Option<string?> from = Text("--from", "YEAR", "First year of the table by year (default: that of the other power's first title).");

    private readonly Option<string?> to = Text("--to", "YEAR", "Last year (default: the as-of year, as of the as-of date).");

    public void AddTo(Command command)
    {
        command.Options.Add(pole);
        command.Options.Add(with);
        command.Options.Add(threshold);
        kinds.AddTo(command);
        Option[] others = [permutations, seed, challengers, from, to];
        foreach (var option in others)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked; names are looked up among the actors that were read.</summary>
    /// <exception cref="UsageException">A value is none, or a name means no actor.</exception>
    public OverlapOptions Read(ParseResult parsed, Question asked)
    {
        var own = asked.Actor(parsed.GetValue(pole)!).Id;
        return new OverlapOptions
        {
            Pole = own,
            With = parsed.GetValue(with) is { } other ? asked.Actor(other).Id : OtherThan(own, asked),
            Threshold = Values.Number(threshold.Name, parsed.GetValue(threshold)!),
            Kinds = kinds.Read(parsed),
            Permutations = Values.Count(permutations.Name, parsed.GetValue(permutations)!),
            Seed = Values.Whole(seed.Name, parsed.GetValue(seed)!),
            Challengers = parsed.GetValue(challengers) is { } named ? [.. Values.List(challengers.Name, named).Select(n => asked.Actor(n).Id)] : null,
            From = Year(parsed, from),
            To = Year(parsed, to),
        };
    }

    private static string OtherThan(string pole, Question asked)
    {
        var america = asked.Records.Actors.Find("USA").Single?.Id;
        var other = america is null || america != pole ? america : asked.Records.Actors.Find("CHN").Single?.Id;
        return other ?? throw new UsageException("--with is missing: these data have no USA or CHN to take for the other power");
    }

    private static int? Year(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? Values.Year(option.Name, text) : null;

    private static Option<string?> Text(string name, string help, string description) => new(name) { Description = description, HelpName = help };
}
