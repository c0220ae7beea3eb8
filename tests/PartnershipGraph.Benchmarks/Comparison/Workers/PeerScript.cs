namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Finds <c>peers.py</c>: where it is said to be, or as <c>shared/bench/peers.py</c> beside a folder above this program.</summary>
internal static class PeerScript
{
    private const string name = "peers.py";

    /// <summary>Its full path; null where there is none.</summary>
    public static string? Find(string? said, string start)
    {
        if (said is not null)
        {
            var named = Directory.Exists(said) ? Path.Combine(said, name) : said;
            return File.Exists(named) ? Path.GetFullPath(named) : null;
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "bench", name);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
