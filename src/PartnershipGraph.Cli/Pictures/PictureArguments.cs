using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Cli.Pictures;

/// <summary>Which picture is wanted, of whom, and how it is to look.</summary>
internal sealed class PictureArguments
{
    private readonly Argument<string> kind = new("KIND") { Description = "Which picture: one of the kinds above." };
    private readonly Option<string> output = new("-o", "--output") { Description = "The file: .svg, .png, .csv (the numbers drawn), or - for SVG on the screen or into a pipe.", HelpName = "FILE", Required = true };
    private readonly Option<string?> sponsor = new("--sponsor") { Description = "Whose titles (default: China, else the sponsor with the most titles).", HelpName = "S" };
    private readonly Option<string?> state = new("--state") { Description = "The state that a ledger, a timeline or a mark is about (default: Vietnam, else the state with the most ties).", HelpName = "X" };
    private readonly Option<string?> other = new("--with") { Description = "For timeline: only the pair of the state and this actor.", HelpName = "Y" };
    private readonly Option<string?> poles = new("--poles") { Description = "The powers to compare (default: USA,CHN; for ternary USA,CHN,RUS).", HelpName = "A,B[,…]" };
    private readonly Option<string> theme = new("--theme") { Description = "Colours for a bright screen, a dark one, or paper.", HelpName = "light|dark|print", DefaultValueFactory = _ => "light" };
    private readonly Option<string> width = new("--width") { Description = "The width in pixels, 480 to 4000.", HelpName = "PX", DefaultValueFactory = _ => "960" };
    private readonly Option<string> scale = new("--scale") { Description = "For .png: pixels of the file for one of the picture, 0.5 to 8.", HelpName = "N", DefaultValueFactory = _ => "1" };
    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Where draws and searches start; the same seed gives the same picture.");

    public void AddTo(Command command)
    {
        theme.AcceptOnlyFromAmong([.. Theme.All.Select(t => t.Name)]);
        command.Arguments.Add(kind);
        foreach (var option in (Option[])[output, sponsor, state, other, poles, theme, width, scale, seed])
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">There is no such kind.</exception>
    public IPlotKind Kind(ParseResult parsed)
    {
        var name = parsed.GetValue(kind)!;
        return PlotKinds.Find(name) ?? throw new UsageException($"there is no kind of picture '{name}'; the kinds are {string.Join(", ", PlotKinds.All.Select(k => k.Name))}");
    }

    public PictureFile File(ParseResult parsed) => PictureFile.Of(parsed.GetValue(output)!);

    public Theme ThemeOf(ParseResult parsed) => Theme.Find(parsed.GetValue(theme)!)!;

    public double Width(ParseResult parsed) => Values.Number("--width", parsed.GetValue(width)!) is >= PlotRequest.LeastWidth and <= 4000 and var px
        ? px
        : throw new UsageException($"--width {parsed.GetValue(width)}: a picture is 480 to 4000 pixels wide");

    public double Scale(ParseResult parsed) => Values.Number("--scale", parsed.GetValue(scale)!) is >= 0.5 and <= 8 and var factor
        ? factor
        : throw new UsageException($"--scale {parsed.GetValue(scale)}: a number from 0.5 to 8");

    public int Seed(ParseResult parsed) => Values.Whole("--seed", parsed.GetValue(seed)!);

    public IReadOnlyList<string> Poles(ParseResult parsed) => parsed.GetValue(poles) is { } text ? Values.List("--poles", text) : [];

    public string? Sponsor(ParseResult parsed, Question asked) => Id(parsed.GetValue(sponsor), asked);

    public string? State(ParseResult parsed, Question asked) => Id(parsed.GetValue(state), asked);

    public string? Other(ParseResult parsed, Question asked) => Id(parsed.GetValue(other), asked);

    private static string? Id(string? text, Question asked) => text is null ? null : asked.Actor(text).Id;
}
