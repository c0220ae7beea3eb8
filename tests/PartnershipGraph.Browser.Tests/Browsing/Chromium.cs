namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>The browser of this machine: none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Why the tests were skipped, with the remedy.</summary>
    public const string Absent =
        "there is no chromium on this machine: install one (Debian: apt-get install chromium fonts-noto-cjk) or name one in CHROMIUM";

    /// <summary>Nothing that a browser does of its own accord, and no name of the world resolves.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run", "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    /// <summary>What CHROMIUM names, Debian's, or the first of the usual names on the path; null where there is none.</summary>
    public static string? Find() =>
        Find(Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", Environment.GetEnvironmentVariable("PATH"));

    /// <summary>As <see cref="Find()"/>; what is named but is not there is not replaced by another.</summary>
    public static string? Find(string? named, string usual, string? path)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            return File.Exists(named) ? named : null;
        }

        var candidates =
            from name in names
            from folder in (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            select Path.Combine(folder, name);
        return candidates.Prepend(usual).FirstOrDefault(File.Exists);
    }
}
