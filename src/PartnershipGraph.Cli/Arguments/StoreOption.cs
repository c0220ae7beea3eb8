using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Which Neo4j is meant.</summary>
/// <param name="isRequired">Whether the command means nothing without one.</param>
internal sealed class StoreOption(bool isRequired)
{
    private readonly Option<string?> store = new("--store")
    {
        Description = "A Neo4j: bolt://[user:password@]host[:port][/database], or bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc. "
            + "Without user information NEO4J_USERNAME and NEO4J_PASSWORD are taken.",
        HelpName = "URI",
        Required = isRequired,
    };

    public void AddTo(Command command) => command.Options.Add(store);

    /// <summary>The address as it was written, with whatever password it has; null where none was given.</summary>
    public string? Written(ParseResult parsed) => parsed.GetValue(store);

    /// <summary>The address; null where none was given.</summary>
    /// <exception cref="UsageException">It is no address of a Neo4j.</exception>
    public StoreAddress? Read(ParseResult parsed, CliHost host) =>
        parsed.GetValue(store) is { } uri ? StoreAddress.Parse(uri, host.Environment) : null;

    /// <summary>The address of a command that means nothing without one.</summary>
    public StoreAddress Require(ParseResult parsed, CliHost host) =>
        Read(parsed, host) ?? throw new UsageException("--store is missing, as in --store bolt://localhost");
}
