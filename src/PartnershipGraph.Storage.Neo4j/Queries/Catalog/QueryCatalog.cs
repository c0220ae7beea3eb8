namespace PartnershipGraph.Storage.Neo4j.Queries.Catalog;

/// <summary>The queries that come with the program.</summary>
public sealed class QueryCatalog
{
    internal const string AuditFolder = "audit";
    private const string queryFolder = "queries";
    private readonly Dictionary<string, SavedQuery> byName;

    private QueryCatalog(IEnumerable<SavedQuery> queries) =>
        byName = queries.ToDictionary(q => q.Name, StringComparer.Ordinal);

    /// <summary>Every query by name, audits last.</summary>
    public IReadOnlyList<SavedQuery> All => [.. byName.Values.OrderBy(q => q.IsAudit).ThenBy(q => q.Name, StringComparer.Ordinal)];

    /// <summary>The folder beside the program where its statements lie.</summary>
    internal static string Directory => Path.Combine(AppContext.BaseDirectory, "Cypher");

    /// <summary>The queries beside the program.</summary>
    public static QueryCatalog Bundled() => new(Read(queryFolder, "").Concat(Read(AuditFolder, AuditFolder + "/")));

    /// <summary>The query of a name; null where there is none.</summary>
    public SavedQuery? Find(string name) => byName.GetValueOrDefault(name);

    private static IEnumerable<SavedQuery> Read(string folder, string prefix) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Directory, folder), "*.cypher")
            .Select(f => QueryHeader.Parse(prefix + Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)));
}
