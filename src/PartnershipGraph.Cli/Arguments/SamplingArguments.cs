using System.CommandLine;
using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Whether an answer says how sure it is, and how that is found out.</summary>
internal sealed class SamplingArguments(string what)
{
    private readonly Option<bool> robust = new("--robust")
    {
        Description = $"Also say how far {what} depends on the spacing of the tiers, by drawing spacings that keep their order.",
    };

    private readonly Option<string?> samples = new("--samples")
    {
        Description = string.Create(
            CultureInfo.InvariantCulture, $"With --robust: how many spacings are drawn (default: {DrawOptions.Many}; {DrawOptions.Few} for measures on paths)."),
        HelpName = "N",
    };

    private readonly Option<string?> seed = new("--seed")
    {
        Description = "With --robust: where the draws start (default: 1); the same seed gives the same answer.",
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(robust);
        command.Options.Add(samples);
        command.Options.Add(seed);
    }

    /// <summary>The draws to make; null where none are asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="usual">How many where nobody says.</param>
    public DrawOptions? Read(ParseResult parsed, int usual)
    {
        var (count, start) = (parsed.GetValue(samples), parsed.GetValue(seed));
        if (parsed.GetValue(robust))
        {
            return new DrawOptions
            {
                Samples = count is null ? usual : Values.Count("--samples", count),
                Seed = start is null ? 1 : Values.Whole("--seed", start),
            };
        }

        return count is null && start is null
            ? null
            : throw new UsageException("--samples and --seed say how --robust draws: add --robust");
    }
}
