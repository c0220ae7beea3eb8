using System.Text.Json;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Finds the folder of oracles: <c>shared/data/oracles</c> beside one of the folders that the tests lie in.</summary>
internal static class OracleFolder
{
    public const string WhyMissing = "No folder shared/data/oracles lies beside any folder above the tests.";

    private static readonly Lazy<string?> path = new(Find);
    private static readonly Lazy<IReadOnlyList<OracleGraph>> graphs = new(Read);

    /// <summary>Null where there is none.</summary>
    public static string? Path => path.Value;

    /// <summary>The files that carry a graph with edges and strengths.</summary>
    public static IReadOnlyList<OracleGraph> Graphs => graphs.Value;

    /// <summary>The formulas' file.</summary>
    public static JsonElement ClosedForms() => Parse(System.IO.Path.Combine(Path!, "closed_forms.json"));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared", "data", "oracles");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static List<OracleGraph> Read()
    {
        if (Path is null)
            return [];
        return
        [
            .. from file in Directory.GetFiles(Path, "*.json").Order(StringComparer.Ordinal)
               let root = Parse(file)
               where root.TryGetProperty("edges", out _) && root.TryGetProperty("cost_scale", out _)
               select new OracleGraph(System.IO.Path.GetFileNameWithoutExtension(file), root),
        ];
    }

    private static JsonElement Parse(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.Clone();
    }
}
