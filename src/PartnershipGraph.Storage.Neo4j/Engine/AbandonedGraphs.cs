using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// Removes what a program that was killed left in the memory of the server: a graph that is called as ours are, of which no transaction bears the name.
/// One whose owner lives, on whatever machine, has such a transaction from before it is made until it is gone, so it is left alone.
/// </summary>
internal static class AbandonedGraphs
{
    private const string form = "-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /// <summary>Looks for them and removes them; where the server does not let one look, nothing is removed.</summary>
    /// <param name="statements">The way there.</param>
    /// <param name="prefix">What stands before the token in a name of ours.</param>
    /// <param name="warn">Told what was removed.</param>
    /// <param name="cancellationToken">Gives up at once.</param>
    public static async Task RemoveAsync(EngineStatements statements, string prefix, Action<string> warn, CancellationToken cancellationToken)
    {
        try
        {
            // In this order: what is made after the graphs were listed is not looked at, and what was made before was owned before.
            var graphs = await statements.ListAsync("engine/graphs", new Dictionary<string, object?> { ["form"] = prefix + form }, r => r["name"].As<string>(), cancellationToken);
            var owned = graphs.Count == 0 ? [] : await statements.ListAsync("engine/owners", new Dictionary<string, object?>(), r => r["job"].As<string>(), cancellationToken);
            foreach (var graph in graphs.Except(owned, StringComparer.Ordinal))
            {
                var gone = await statements.ListAsync("engine/drop", new Dictionary<string, object?> { ["name"] = graph }, r => r["name"].As<string>(), cancellationToken);
                if (gone.Count > 0)
                {
                    warn($"the graph '{graph}' lay in the memory of {statements.Address} for nobody, as after a program was killed: it was removed");
                }
            }
        }
        catch (Exception e) when (e is QueryFailedException or ClientException or StoreUnavailableException { InnerException: Neo4jException { Code: ServerCodes.Forbidden } })
        {
            warn($"graphs that nobody waits for any more may be left in the memory of {statements.Address}: it does not let one look ({e.Message})");
        }
    }
}
