using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>The files that a command line names: an edge list, a file of weights or of groups, a folder. An answer rests on them too.</summary>
internal static class InputFiles
{
    /// <summary>Digests by the file's name in the command line; of a folder, those of its files.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="folder">Where relative paths begin.</param>
    public static IReadOnlyDictionary<string, string> Of(JobLine line, string folder) => line.Words
        .SelectMany(Named)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(name => Files(name, Path.Combine(folder, name)))
        .ToDictionary(f => f.Name, f => Digest(f.Path), StringComparer.Ordinal);

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
        name.Length == 0 || name is "." or ".." ? []
        : File.Exists(path) ? [(name, path)]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path).Select(f => ($"{name}/{Path.GetFileName(f)}", f))
        : [];

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
