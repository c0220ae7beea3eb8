namespace PartnershipGraph.Cli.Tests.Documents;

/// <summary>The README, found by walking up from the test assembly.</summary>
internal static class ReadmeFile
{
    /// <summary>Where it is; null where the tests run away from the repository.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PartnershipGraph.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "README.md");
            }
        }

        return null;
    }
}
