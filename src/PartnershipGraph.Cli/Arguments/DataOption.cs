using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Where the rows come from: the bundled folder, another one, or a Neo4j.</summary>
/// <param name="folderIs">What a folder is named for, where it is not simply the data of one question.</param>
internal sealed class DataOption(string? folderIs = null)
{
    private readonly Option<string?> data = new("--data")
    {
        Description = folderIs ?? "A folder in the canonical format, or an HTML brief (default: the bundled dataset).",
        HelpName = "DIR",
    };

    private readonly StoreOption store = new(isRequired: false);

    public void AddTo(Command command)
    {
        command.Options.Add(data);
        store.AddTo(command);
    }

    /// <summary>Whether a folder or a Neo4j was named.</summary>
    public bool IsGiven(ParseResult parsed, CliHost host) => parsed.GetValue(data) is not null || store.Read(parsed, host) is not null;

    /// <summary>The folder that was named, and the address of the Neo4j, as they were written; null where none was.</summary>
    public (string? Folder, string? Store) Written(ParseResult parsed) => (parsed.GetValue(data), store.Written(parsed));

    /// <summary>The Neo4j that was named; null where the rows come from a folder.</summary>
    /// <exception cref="UsageException">There is no such folder or brief, the address is none, or both are given.</exception>
    public StoreAddress? Check(ParseResult parsed, CliHost host)
    {
        var (directory, address) = (parsed.GetValue(data), store.Read(parsed, host));
        return (directory, address) switch
        {
            (not null, not null) => throw new UsageException("--data and --store are two places to read from: give one of them"),
            (not null, null) when DataPlace.WhyNone(directory) is { } why => throw new UsageException($"--data: {why}"),
            _ => address,
        };
    }

    /// <summary>Reads the tables; what the store left out or doubted is told on stderr.</summary>
    public async Task<PartnershipRecords> ReadAsync(ParseResult parsed, CliHost host, DataTables tables)
    {
        host.BeforeReading();
        if (host.Rows is { } rows)
        {
            return await ReadAsync(rows, host, tables);
        }

        if (Check(parsed, host) is not { } address)
        {
            return await ReadAsync(parsed.GetValue(data) is { } directory ? FolderStore.At(directory) : FolderStore.Bundled(), host, tables);
        }

        await using var neo4j = Neo4jStore.Open(address, host.Clock);
        return await ReadAsync(neo4j, host, tables);
    }

    /// <summary>Reads a folder, or an HTML brief, that was named in another way than by the option.</summary>
    /// <exception cref="UsageException">There is no such folder or brief.</exception>
    public static Task<PartnershipRecords> ReadFolderAsync(string directory, CliHost host, DataTables tables)
    {
        var folder = DataPlace.Open(directory);
        host.BeforeReading();
        return ReadAsync(folder, host, tables);
    }

    private static async Task<PartnershipRecords> ReadAsync(IPartnershipStore from, CliHost host, DataTables tables)
    {
        var records = await from.ReadAsync(tables, host.Cancellation);
        foreach (var warning in from.Warnings)
        {
            host.Error.WriteLine($"pgraph: warning: {warning}");
        }

        return records;
    }
}
