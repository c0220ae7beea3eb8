using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>The options of hedging: the poles, and where the classes begin.</summary>
internal sealed class HedgeArguments
{
    private readonly PolesOption poles = new();

    private readonly Option<string> alliedTie = NumberOption.Of("--tie-threshold", "0.60", "A tie to another pole that makes an ally a hedger.", "X");
    private readonly Option<string> engagement = NumberOption.Of("--engagement-threshold", "0.20", "Engagement below which an actor is disengaged.", "X");
    private readonly Option<string> strict = NumberOption.Of("--strict-band", "0.05", "Half the width of the strict hedging band around an even share.", "X");
    private readonly Option<string> broad = NumberOption.Of("--broad-band", "0.15", "Half the width of the broad hedging band.", "X");

    public void AddTo(Command command)
    {
        poles.AddTo(command);
        Option[] options = [alliedTie, engagement, strict, broad];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public IReadOnlyList<string> Poles(ParseResult parsed) => poles.Read(parsed);

    public HedgeThresholds Thresholds(ParseResult parsed) => new()
    {
        AlliedTie = Read(parsed, alliedTie),
        Engagement = Read(parsed, engagement),
        StrictBand = Read(parsed, strict),
        BroadBand = Read(parsed, broad),
    };

    private static double Read(ParseResult parsed, Option<string> option)
    {
        var value = Values.Number(option.Name, parsed.GetValue(option)!);
        return value is >= 0 and <= 1 ? value : throw new UsageException($"{option.Name}: write a number from 0 to 1");
    }
}
