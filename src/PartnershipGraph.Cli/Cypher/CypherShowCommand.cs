using System.CommandLine;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.Cli.Cypher;

/// <summary><c>pgraph cypher show NAME</c>: a saved query as it is, to be pasted elsewhere.</summary>
internal static class CypherShowCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described("show", "Prints a saved query as it is.", "cypher show partners_of_partners");
        var name = new Argument<string>("NAME") { Description = "The query." };
        command.Arguments.Add(name);
        command.SetAction(parsed =>
        {
            var catalog = QueryCatalog.Bundled();
            var query = catalog.Find(parsed.GetValue(name)!) ?? throw StatementSource.Unknown(catalog, parsed.GetValue(name)!);
            host.Out.WriteLine(query.Text.TrimEnd());
            return ExitCode.Ok;
        });
        return command;
    }
}
