using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Export;

/// <summary><c>pgraph export FORM -o FILE|DIR</c>: the network in the files of other programs.</summary>
internal static class ExportCommand
{
    private static readonly int formWidth = ExportForm.All.Max(f => f.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "export",
            "Writes the network for other programs, whole files or none, and prints what was written and what was left out.\n\nForms:\n"
                + string.Join('\n', ExportForm.All.Select(f => $"  {f.Name.PadRight(formWidth)}{f.Is}"))
                + "\n\ngraphml, pajek and dl: into a file go the layers joined as rank measures them, into a folder (there, or named with a slash at its end) a file for each layer.",
            "export dyad-year -o dyad-years.csv",
            "export directed-dyad-year --from 2000 --to 2020 -o directed.csv",
            "export graphml --layers partnership,alliance --as-of 2024-12-31 -o network.graphml",
            "export gexf --layers partnership,alliance -o history.gexf",
            "export r -o bundle");
        var (arguments, question, format) = (new ExportArguments(), new QuestionArguments(Layer.Titles, withDirection: true), new FormatOption());
        arguments.AddTo(command);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Before anything is read: a wrong name or year is told at once.
            var (form, place, years) = (arguments.Form(parsed), arguments.Place(parsed), arguments.Years(parsed));
            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            if (form == ExportForm.DyadYear && asked.Options.Directed)
            {
                throw new UsageException("dyad-year has no direction: ask for directed-dyad-year");
            }

            var exported = new ExportPlan(asked, form, place.IsFolder, cancellation).Make(years);
            place.Write(host, exported.Files);
            Warnings.Write(host, exported.Warnings);
            ResultWriter.Write(
                place.IsStandardOutput ? host.WithMessagesAsOut() : host, format.Read(parsed),
                () => ExportReport.Of(form, place, exported), () => ExportJson.Of(form, place, exported));
            return ExitCode.Ok;
        });
        return command;
    }
}
