using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Export;

/// <summary>The arguments of <c>pgraph export</c> beside those of every question.</summary>
internal sealed class ExportArguments
{
    private readonly Argument<string> form = new("FORM") { Description = "One of the forms above.", HelpName = "FORM" };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The file, or a folder for several; - is standard output, and the report goes to stderr then.",
        HelpName = "FILE|DIR",
        Required = true,
    };

    private readonly Option<string?> from = new("--from") { Description = "First year of dyad-years (default: the first year with a tie).", HelpName = "YEAR" };

    private readonly Option<string?> to = new("--to") { Description = "Last year of dyad-years (default: the as-of year, as of the as-of date).", HelpName = "YEAR" };

    public ExportArguments() => form.AcceptOnlyFromAmong([.. ExportForm.All.Select(f => f.Name)]);

    public void AddTo(Command command)
    {
        command.Arguments.Add(form);
        command.Options.Add(output);
        command.Options.Add(from);
        command.Options.Add(to);
    }

    public ExportForm Form(ParseResult parsed) => ExportForm.All.Single(f => f.Name == parsed.GetValue(form));

    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public ExportPlace Place(ParseResult parsed) => ExportPlace.Of(parsed.GetValue(output)!, Form(parsed));

    /// <summary>The years asked for; null where they follow from the data.</summary>
    /// <exception cref="UsageException">A year is none, or the form tells no years.</exception>
    public (int? From, int? To) Years(ParseResult parsed)
    {
        var years = (Year(parsed, from), Year(parsed, to));
        return years is (null, null) || Form(parsed).HasYears
            ? years
            : throw new UsageException($"--from and --to are for dyad-years and stata: {Form(parsed).Name} tells the network of the as-of date");
    }

    private static int? Year(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : Values.Whole(option.Name, text) is var year and >= 1 and <= 9999 ? year
        : throw new UsageException($"{option.Name} {text}: write a year from 1 to 9999");
}
