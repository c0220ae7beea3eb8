using System.Collections.Frozen;

namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>Procedures that change something although the server calls them reading.</summary>
internal static class ProcedureNames
{
    /// <summary>Last parts of names: what drops, fills or carries off a projection, a model or a pipeline, and what stops the work of others.</summary>
    private static readonly FrozenSet<string> writing = new[]
    {
        "drop", "delete", "mutate", "write", "store", "publish", "export", "csv", "killconnection", "killconnections", "killquery", "killqueries",
        "killtransaction", "killtransactions", "clearquerycaches", "prepareforreplanning", "resampleindex", "resampleoutdatedindexes",
        "clear", "collect", "stop", "restore", "backup", "checkpoint", "upgrade", "setconfigvalue",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Writes(string name) => writing.Contains(name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant());
}
