using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Migrations;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph db</c>: the schema of a Neo4j.</summary>
internal static class DbCommand
{
    private const string store = "--store bolt://localhost";

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "db",
            "Looks after the schema of a Neo4j; an import does what is needed by itself.",
            $"db info {store}",
            $"db migrate {store}");
        command.Subcommands.Add(Verb(host, "migrate", "Applies every step of the schema that is missing.", MigrateAsync));
        command.Subcommands.Add(Verb(host, "info", "Tells every step of the schema, when it was applied, and who holds a lock.", InfoAsync));
        command.Subcommands.Add(Verb(host, "validate", "Holds the schema against the program's. Exit code 1 if something is wrong.", ValidateAsync));
        command.Subcommands.Add(Verb(host, "unlock", "Removes every lock, also one that is held: for a lock whose owner is known to be gone.", UnlockAsync));
        return command;
    }

    private static Command Verb(
        CliHost host, string name, string description, Func<CliHost, SchemaMigrator, Task<(Report Report, JsonObject Json, int Code)>> work)
    {
        var command = RootCommands.Described(name, description, $"db {name} {store}");
        var (address, format) = (new StoreOption(isRequired: true), new FormatOption());
        address.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            await using var connection = Neo4jConnection.Open(address.Require(parsed, host), host.Clock);
            var (report, json, code) = await work(host, new SchemaMigrator(connection));
            ResultWriter.Write(host, format.Read(parsed), report with { Title = $"{report.Title} of {connection.Address}" }, () => json);
            return code;
        });
        return command;
    }

    private static async Task<(Report Report, JsonObject Json, int Code)> MigrateAsync(CliHost host, SchemaMigrator migrator)
    {
        var done = await migrator.MigrateAsync(host.Cancellation);
        foreach (var warning in done.Warnings)
        {
            host.Error.WriteLine($"pgraph: warning: {warning}");
        }

        var reading = done.Applied.Count == 0 ? "The schema was up to date." : $"{Count.Of(done.Applied.Count, "step")} applied.";
        return (SchemaReport.Of(reading, done.Applied, []), SchemaReport.Json(done.Applied, []), ExitCode.Ok);
    }

    private static async Task<(Report Report, JsonObject Json, int Code)> InfoAsync(CliHost host, SchemaMigrator migrator)
    {
        var info = await migrator.InfoAsync(host.Cancellation);
        var pending = info.Steps.Count(s => s.State == MigrationState.Pending);
        var reading = pending == 0 ? "No step is missing." : $"{Count.Of(pending, "step is", "steps are")} missing: pgraph db migrate, or an import, applies them.";
        return (SchemaReport.Of(reading, info.Steps, info.Holders), SchemaReport.Json(info.Steps, info.Holders), ExitCode.Ok);
    }

    private static async Task<(Report Report, JsonObject Json, int Code)> ValidateAsync(CliHost host, SchemaMigrator migrator)
    {
        var faults = await migrator.ValidateAsync(host.Cancellation);
        return (SchemaReport.Faults(faults), SchemaReport.FaultsJson(faults), faults.Count == 0 ? ExitCode.Ok : ExitCode.Failure);
    }

    private static async Task<(Report Report, JsonObject Json, int Code)> UnlockAsync(CliHost host, SchemaMigrator migrator)
    {
        var holders = await migrator.UnlockAsync(host.Cancellation);
        var reading = holders.Count == 0 ? "There was no lock." : $"{Count.Of(holders.Count, "lock")} removed.";
        return (SchemaReport.Of(reading, [], holders), SchemaReport.Json([], holders), ExitCode.Ok);
    }
}
