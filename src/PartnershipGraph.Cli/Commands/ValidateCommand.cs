using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph validate DIR</c>: names every bad row of a folder.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "validate",
            "Checks a data folder and names everything that is wrong with it: file, line, column, rule, remedy. Exit code 2 if there is an error.",
            "validate my-data",
            "validate my-data --format json");
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder (default: the bundled dataset).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new FormatOption();
        command.Arguments.Add(folder);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var directory = parsed.GetValue(folder) ?? FolderStore.BundledDirectory;
            if (!Directory.Exists(directory))
            {
                throw new UsageException($"there is no folder {directory}");
            }

            host.BeforeReading();
            var errors = FolderStore.At(directory).Validate(host.Cancellation);
            ResultWriter.Write(host, format.Read(parsed), ReportOf(directory, errors), () => JsonOf(errors));
            return errors.Count == 0 ? ExitCode.Ok : ExitCode.Usage;
        });
        return command;
    }

    private static Report ReportOf(string directory, IReadOnlyList<DataError> errors)
    {
        var table = new ReportTable(
            "errors",
            "",
            [Column.Text("File"), Column.Number("Line"), Column.Text("Column"), Column.Text("Rule"), Column.Text("Message"), Column.Text("Remedy")],
            [.. errors.Select(e => (IReadOnlyList<Cell>)[e.File, e.Line, e.Column, e.Rule, e.Message, e.Remedy])]);
        var reading = errors.Count == 0
            ? "No errors: every row can be analysed and imported."
            : $"{Count.Of(errors.Count, "error")}; nothing is analysed or imported until the folder is mended.";
        return Report.Of($"Check of {directory}", reading, errors.Count == 0 ? [] : [table], [$"pgraph {ProgramVersion.Text}"]) with { Main = table };
    }

    private static JsonObject JsonOf(IReadOnlyList<DataError> errors) => new()
    {
        ["errors"] = JsonParts.Array(errors, e => new JsonObject
        {
            ["file"] = e.File,
            ["line"] = e.Line,
            ["column"] = e.Column,
            ["rule"] = e.Rule,
            ["message"] = e.Message,
            ["remedy"] = e.Remedy,
        }),
        ["version"] = ProgramVersion.Text,
    };
}
