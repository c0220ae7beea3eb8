using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>The files that a command line names: an edge list, a file of weights or of groups, a folder. An answer rests on them too.</summary>
internal static class InputFiles
{
    /// <summary>
    /// Digests by the file's name in the command line; of a folder, those of its tables. What else lies in a folder no answer rests on, and it may
    /// be the out folder.
    /// </summary>
    /// <param name="line">The command line.</param>
    /// <param name="folder">Where relative paths begin.</param>
    public static IReadOnlyDictionary<string, string> Of(JobLine line, string folder) =>
        Paths(line, folder).ToDictionary(f => f.Name, f => Digest(f.Path), StringComparer.Ordinal);

    /// <summary>The files that are there, each by its name in the command line and where it lies.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="folder">Where relative paths begin.</param>
    public static IEnumerable<(string Name, string Path)> Paths(JobLine line, string folder) => line.Words
        .SelectMany(Named)
        .SelectMany(name => Files(name, Path.Combine(folder, name)))
        .DistinctBy(f => f.Name, StringComparer.Ordinal);

    /// <summary>A word, and what stands behind the sign that joins it to its option or scheme: <c>--weights=file:w.csv</c>.</summary>
    private static IEnumerable<string> Named(string word)
    {
        yield return word;
        for (var at = word.IndexOfAny(['=', ':']); at >= 0 && at + 1 < word.Length; at = word.IndexOfAny(['=', ':'], at + 1))
        {
            yield return word[(at + 1)..];
        }
    }

    private static IEnumerable<(string Name, string Path)> Files(string name, string path) =>
        name.Length == 0 ? []
        : File.Exists(path) ? [(name, path)]
        : FolderFiles.Names.Select(table => ($"{name}/{table}", Path.Combine(path, table))).Where(f => File.Exists(f.Item2));

    /// <summary>A file that cannot be read has none: whoever runs the job tells why.</summary>
    private static string Digest(string path)
    {
        try
        {
            return OutFolder.FileDigest(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
