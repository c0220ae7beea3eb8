using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>What a failure of Graph Data Science means, and what to do about it.</summary>
internal static class EngineFailure
{
    private const string noProcedure = "Neo.ClientError.Procedure.ProcedureNotFound";
    private const string notRegistered = "Neo.ClientError.Procedure.ProcedureRegistrationFailed";
    private const string ofProcedures = "Neo.ClientError.Procedure.";
    private const string syntax = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>The failure as a person can use it; null for one that any statement may meet.</summary>
    public static Exception? Told(Neo4jException failure, string statement, StoreAddress address) => failure.Code switch
    {
        noProcedure when statement == "engine/version" && address.IsRouted => Unavailable(
            failure, address,
            $"the server that takes the writes of this cluster has no Graph Data Science: where another one has it, as a secondary for analyses does, name that one by {address.Scheme.Replace("neo4j", "bolt", StringComparison.Ordinal)}://, or leave --engine out, which computes here"),
        noProcedure when statement == "engine/version" => Unavailable(
            failure, address,
            "it has no Graph Data Science: install the plugin (NEO4J_PLUGINS='[\"graph-data-science\"]' for the container image, its jar in the folder plugins elsewhere), or leave --engine out, which computes here"),
        noProcedure or syntax when failure.Message.Contains("gds.", StringComparison.Ordinal) => Unavailable(
            failure, address, $"its Graph Data Science lacks what is needed: install version 2.13 or later, or leave --engine out, which computes here. {failure.Message}"),
        notRegistered => Unavailable(failure, address, $"it does not allow Graph Data Science to work: set dbms.security.procedures.unrestricted=gds.*. {failure.Message}"),
        _ when IsOfMemory(failure.Message) => Unavailable(
            failure, address,
            $"its memory is too small for this: give it a larger heap (server.memory.heap.max_size), ask for fewer layers or actors, or leave --engine out, which computes here. {Root(failure.Message)}"),
        { } code when code.StartsWith(ofProcedures, StringComparison.Ordinal) => new QueryFailedException($"Graph Data Science: {Root(failure.Message)}", failure),
        _ => null,
    };

    private static StoreUnavailableException Unavailable(Exception cause, StoreAddress address, string remedy) => new($"{address}: {remedy}", cause);

    private static bool IsOfMemory(string message) =>
        message.Contains("exceeds current free memory", StringComparison.Ordinal) || message.Contains("OutOfMemoryError", StringComparison.Ordinal)
        || message.Contains("Java heap space", StringComparison.Ordinal);

    /// <summary>Behind the names of classes that nobody asks for.</summary>
    private static string Root(string message)
    {
        const string mark = "Caused by: ";
        var at = message.LastIndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? message : message[(at + mark.Length)..];
    }
}
