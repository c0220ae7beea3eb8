using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph validate DIR</c>: names every bad row of a folder, or of the data of an HTML brief.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "validate",
            "Checks a data folder, or the data that travel in an HTML brief, and names everything that is wrong: file, line, column, rule, remedy. "
                + "Exit code 2 if there is an error. Sound data are told with the digest of all their rows.",
            "validate my-data",
            "validate brief.html",
            "validate my-data --format json");
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder, or an HTML brief (default: the bundled dataset).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new FormatOption();
        command.Arguments.Add(folder);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var directory = parsed.GetValue(folder) ?? FolderStore.BundledDirectory;
            var data = DataPlace.Open(directory);
            host.BeforeReading();
            var check = data.Check(host.Cancellation);
            var digest = check.Records is { } records ? DatasetDigest.Of(records) : null;
            ResultWriter.Write(host, format.Read(parsed), ReportOf(directory, check.Errors, digest), () => JsonOf(check.Errors, digest));
            return digest is null ? ExitCode.Usage : ExitCode.Ok;
        });
        return command;
    }

    private static Report ReportOf(string directory, IReadOnlyList<DataError> errors, string? digest)
    {
        var table = new ReportTable(
            "errors",
            "",
            [Column.Text("File"), Column.Number("Line"), Column.Text("Column"), Column.Text("Rule"), Column.Text("Message"), Column.Text("Remedy")],
            [.. errors.Select(e => (IReadOnlyList<Cell>)[e.File, e.Line, e.Column, e.Rule, e.Message, e.Remedy])]);
        var reading = errors.Count == 0
            ? "No errors: every row can be analysed and imported."
            : $"{Count.Of(errors.Count, "error")}; nothing is analysed or imported until the data are mended.";
        string[] caption = [.. digest is null ? Array.Empty<string>() : [$"All rows: digest {digest[..12]}."], $"pgraph {ProgramVersion.Text}"];
        return Report.Of($"Check of {directory}", reading, errors.Count == 0 ? [] : [table], caption) with { Main = table };
    }

    private static JsonObject JsonOf(IReadOnlyList<DataError> errors, string? digest) => new()
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
        ["dataset"] = digest,
        ["version"] = ProgramVersion.Text,
    };
}
