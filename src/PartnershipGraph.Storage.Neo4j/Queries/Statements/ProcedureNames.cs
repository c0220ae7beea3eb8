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

    /// <summary>
    /// Whole names of what only tells about the server, which it files under administration and so does not call reading. What
    /// else their statement does is left to the session, which takes no write.
    /// </summary>
    private static readonly FrozenSet<string> telling = new[]
    {
        "dbms.components", "dbms.info", "dbms.listconfig", "dbms.listconnections", "dbms.listcapabilities", "dbms.showcurrentuser",
        "dbms.queryjmx", "dbms.clientconfig", "dbms.listpools", "dbms.routing.getroutingtable", "dbms.cluster.routing.getroutingtable",
        "tx.getmetadata",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool OnlyTells(string name) => telling.Contains(name.ToLowerInvariant());

    public static bool Writes(string name) => writing.Contains(name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant());
}
