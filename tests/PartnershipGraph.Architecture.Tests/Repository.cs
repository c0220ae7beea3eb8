using System.Collections.Immutable;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>The files this test was built from, without what is built or ignored.</summary>
internal sealed class Repository
{
    private static readonly Lazy<string?> foundRoot = new(FindRoot);

    private Repository(string root, ImmutableArray<string> files)
    {
        Root = root;
        Files = files;
    }

    public string Root { get; }

    /// <summary>Paths below the root, with forward slashes, in order.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Finds the sources above the test's own folder; the test that asks is skipped where there are none.</summary>
    public static Repository Open()
    {
        if (foundRoot.Value is not { } root)
        {
            Assert.Ignore($"PartnershipGraph.sln is in no folder above {AppContext.BaseDirectory}, so there are no sources to look at");
            throw new InvalidOperationException("the test was skipped");
        }

        var ignored = Ignored(root);
        var files = Walk(new DirectoryInfo(root), ignored)
            .Select(file => Path.GetRelativePath(root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        return new Repository(root, [.. files]);
    }

    public IEnumerable<string> Sources(string folder) => Under(folder).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public IEnumerable<string> Projects(string folder) => Under(folder).Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public string FullPath(string file) => Path.Combine(Root, file);

    public string Text(string file) => File.ReadAllText(FullPath(file));

    public int Lines(string file) => File.ReadLines(FullPath(file)).Count();

    private IEnumerable<string> Under(string folder) => Files.Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal));

    private static string? FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartnershipGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }

    /// <summary>Names that .gitignore leaves out, by its two simplest kinds of line: a folder, and an ending.</summary>
    private static ImmutableArray<string> Ignored(string root) =>
        [.. File.ReadLines(Path.Combine(root, ".gitignore")).Select(line => line.Trim().Trim('/')).Where(line => line.Length > 0), ".git"];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder, ImmutableArray<string> ignored)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (ignored.Any(pattern => Matches(pattern, entry.Name)))
                continue;
            if (entry is FileInfo file)
            {
                yield return file;
            }
            else
            {
                foreach (var below in Walk((DirectoryInfo)entry, ignored))
                    yield return below;
            }
        }
    }

    private static bool Matches(string pattern, string name) => pattern.StartsWith('*')
        ? name.EndsWith(pattern[1..], StringComparison.Ordinal)
        : string.Equals(name, pattern, StringComparison.Ordinal);
}
