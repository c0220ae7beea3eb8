using System.CommandLine;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph import [DIR] --store URI</c>: a folder into a Neo4j.</summary>
internal static class ImportCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "import",
            "Writes a data folder into a Neo4j, with the schema that it needs. A database holds one dataset: rows that the folder does not have are removed, "
                + "and nothing else is touched. An import that was broken off is continued by the next one.",
            "import --store bolt://localhost",
            "import my-data --store bolt://localhost --dry-run",
            "import brief.html --store bolt://localhost",
            "import my-data --store bolt://localhost --replace");
        var folder = new Argument<string?>("DIR") { Description = "The folder, or an HTML brief (default: the bundled dataset).", Arity = ArgumentArity.ZeroOrOne };
        var replace = new Option<bool>("--replace") { Description = "Allow more than a tenth of the rows that are there to go." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Count what would be written and removed, and write nothing." };
        var (store, format) = (new StoreOption(isRequired: true), new FormatOption());
        command.Arguments.Add(folder);
        store.AddTo(command);
        command.Options.Add(replace);
        command.Options.Add(dryRun);
        format.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var (address, directory) = (store.Require(parsed, host), parsed.GetValue(folder));
            using var progress = new ProgressLine(host);
            progress.Step("reading");
            var started = host.Clock.GetTimestamp();
            // Before anything is sent: a folder with errors is reported as everywhere.
            var from = directory is null ? FolderStore.Bundled() : DataPlace.Open(directory);
            var records = await from.ReadAsync(DataTables.All, host.Cancellation);
            await using var connection = Neo4jConnection.Open(address, host.Clock);
            var importer = new Neo4jImporter(connection);
            if (parsed.GetValue(dryRun))
            {
                progress.Step("counting");
                var plan = await importer.PlanAsync(records, host.Cancellation);
                progress.Done();
                ResultWriter.Write(host, format.Read(parsed), ImportText.Of(plan, from.Name, address), () => ImportJson.Of(plan, from.Name));
                return ExitCode.Ok;
            }

            var options = new ImportOptions
            {
                Replace = parsed.GetValue(replace),
                DatasetName = from.Name,
                Progress = new ImportProgressLine(host, progress),
            };
            var report = await importer.ImportAsync(records, options, host.Cancellation);
            progress.Done();
            var seconds = host.Clock.GetElapsedTime(started).TotalSeconds;
            ResultWriter.Write(host, format.Read(parsed), ImportText.Of(report, from.Name, address, seconds), () => ImportJson.Of(report, from.Name, seconds));
            return ExitCode.Ok;
        });
        return command;
    }
}
