namespace PartnershipGraph.Storage.Neo4j.Queries.Catalog;

/// <summary>The queries that come with the program.</summary>
public sealed class QueryCatalog
{
    internal const string AuditFolder = "audit";
    private const string queryFolder = "queries";
    private const string displayFolder = "display";

    private QueryCatalog(IEnumerable<SavedQuery> questions, IEnumerable<SavedQuery> audits, IEnumerable<SavedQuery> drawings)
    {
        All = [.. Sorted(questions), .. Sorted(audits)];
        Drawings = [.. Sorted(drawings)];
    }

    /// <summary>Questions and audits by name, the audits last. All of them only read.</summary>
    public IReadOnlyList<SavedQuery> All { get; }

    /// <summary>What draws for Neo4j Browser, and so writes.</summary>
    public IReadOnlyList<SavedQuery> Drawings { get; }

    /// <summary>The folder beside the program where its statements lie.</summary>
    internal static string Directory => Path.Combine(AppContext.BaseDirectory, "Cypher");

    /// <summary>The queries beside the program.</summary>
    public static QueryCatalog Bundled() => new(Read(queryFolder, ""), Read(AuditFolder, AuditFolder + "/"), Read(displayFolder, displayFolder + "/"));

    /// <summary>The query of a name; null where there is none.</summary>
    public SavedQuery? Find(string name) => All.Concat(Drawings).FirstOrDefault(q => string.Equals(q.Name, name, StringComparison.Ordinal));

    private static IEnumerable<SavedQuery> Sorted(IEnumerable<SavedQuery> queries) => queries.OrderBy(q => q.Name, StringComparer.Ordinal);

    private static IEnumerable<SavedQuery> Read(string folder, string prefix) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Directory, folder), "*.cypher")
            .Select(f => QueryHeader.Parse(prefix + Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)));
}
