namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>Material that lies beside the repository, where there is any: found by walking up from the test assembly.</summary>
internal static class SharedMaterial
{
    public static string? Cases { get; } = Find("data/cases");

    /// <summary>Real files of the field.</summary>
    public static string? External { get; } = Find("data/external");

    public static string? Contract { get; } = Find("contract.md");

    /// <summary>A script that starts and ends real servers as processes.</summary>
    public static string? Neo4jServer { get; } = Find("neo4j/server");

    private static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", path);
            if (Path.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
