using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>A file of the folder cypher, as it travels beside the program.</summary>
internal sealed record ShippedStatement(string Path, string Text)
{
    private static readonly string root = System.IO.Path.Combine(AppContext.BaseDirectory, "Cypher");

    /// <summary>Its folder: queries, audit, import …</summary>
    public string Folder => Path.Split('/')[0];

    public SavedQuery Header => QueryHeader.Parse(System.IO.Path.GetFileNameWithoutExtension(Path), Text);

    /// <summary>Every file but the steps of the schema, which have no header.</summary>
    public static IReadOnlyList<ShippedStatement> All { get; } =
    [
        .. Directory.EnumerateFiles(root, "*.cypher", SearchOption.AllDirectories)
            .Select(f => new ShippedStatement(System.IO.Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Where(s => s.Folder != "migrations")
            .OrderBy(s => s.Path, StringComparer.Ordinal),
    ];

    /// <summary>The same as cases of a test, each under its path.</summary>
    public static IEnumerable<TestCaseData> Cases => All.Select(s => new TestCaseData(s).SetArgDisplayNames(s.Path));

    public override string ToString() => Path;
}
