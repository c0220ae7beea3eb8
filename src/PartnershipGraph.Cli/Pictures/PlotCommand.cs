using System.CommandLine;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Plots.Kinds;

namespace PartnershipGraph.Cli.Pictures;

/// <summary><c>pgraph plot KIND -o FILE</c>: a picture, or the numbers drawn in it.</summary>
internal static class PlotCommand
{
    private static readonly int nameWidth = PlotKinds.All.Max(k => k.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "plot",
            "Draws a picture as SVG or PNG, or writes the numbers drawn as CSV. Every picture says what it shows, of whom, as of when, from which data.\n\nKinds:\n"
                + string.Join('\n', PlotKinds.All.Select(k => $"  {k.Name.PadRight(nameWidth)}{k.Summary}")),
            "plot hedging -o hedging.svg",
            "plot ledger --state India --poles USA,RUS -o ledger.png --scale 2",
            "plot timeline --state Vietnam --with China -o - --theme dark",
            "plot inflation --sponsor IND -o inflation.csv",
            "plot tiles --as-of 2012-12-31 --theme print --width 800 -o tiles.svg");
        var (arguments, question) = (new PictureArguments(), new QuestionArguments(Layer.Titles, layersAre: "The layers of its network (default: those of the kind)."));
        arguments.AddTo(command);
        question.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(host);

            // Before anything is read: a wrong name or number is told at once.
            var (kind, file, theme) = (arguments.Kind(parsed), arguments.File(parsed), arguments.ThemeOf(parsed));
            var (width, scale, seed, named) = (arguments.Width(parsed), arguments.Scale(parsed), arguments.Seed(parsed), arguments.Poles(parsed));
            progress.Step("reading");
            var asked = await question.AskAsync(parsed, host, o => o.Tables | kind.Tables, named, kind.Layers);
            var request = new PlotRequest
            {
                Records = asked.Records,
                Options = asked.Options with { Poles = PlotDefaults.Poles(kind, asked.Options.Poles, asked.Records) },
                Sponsor = arguments.Sponsor(parsed, asked),
                State = arguments.State(parsed, asked),
                Other = arguments.Other(parsed, asked),
                Width = width,
                Seed = seed,
                Source = new PlotSource(asked.Dataset, ProgramVersion.Text),
                Cancellation = cancellation,
            };
            progress.Step("drawing");
            var figure = kind.Draw(request);
            file.Write(host, figure, theme, scale);
            progress.Done();
            if (!file.IsStandardOutput)
            {
                host.Out.WriteLine($"Wrote {file}: {figure.Title}");
                host.Out.WriteLine(figure.Description);
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
