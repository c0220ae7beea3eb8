using System.CommandLine;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Cypher;

/// <summary><c>pgraph cypher</c>: the graph's own language, from the terminal.</summary>
internal static class CypherCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "cypher",
            "Asks a Neo4j in Cypher: lists the saved queries, shows one, runs one or a statement of your own.",
            "cypher list",
            "cypher show partners_of_partners",
            "cypher run partners_of_partners -p state=VNM --store bolt://localhost");
        command.Subcommands.Add(CypherListCommand.Create(host));
        command.Subcommands.Add(CypherShowCommand.Create(host));
        command.Subcommands.Add(CypherRunCommand.Create(host));
        return command;
    }
}
