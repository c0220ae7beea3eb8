using System.Security.Cryptography;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>The folder that the outputs of a job file lie in.</summary>
/// <param name="location">Where it is, in full.</param>
internal sealed class OutFolder(string location)
{
    /// <summary>The ending of a file that is being written.</summary>
    public const string Unfinished = ".part";

    private const string manifest = "manifest.json";
    private const string runLock = ".pgraph-run.lock";

    /// <summary>Files that no job may write.</summary>
    public static IReadOnlyList<string> OwnFiles { get; } = [manifest, runLock];

    public string Location => location;

    public string ManifestFile => Path.Combine(location, manifest);

    public string LockFile => Path.Combine(location, runLock);

    /// <summary>Where an output lies.</summary>
    public string this[string output] => Path.Combine(location, output);

    /// <summary>Where an output is written before it has its name: beside it, so that naming it is one step.</summary>
    public string Part(string output) => this[output] + Unfinished;

    /// <summary>SHA-256 of an output in hexadecimal; null where there is no such file.</summary>
    public string? DigestOf(string output) => File.Exists(this[output]) ? FileDigest(this[output]) : null;

    /// <summary>SHA-256 of a file in hexadecimal.</summary>
    public static string FileDigest(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Removes what a run that was killed has left unfinished. What a manifest names outside the folder is none of ours.</summary>
    public void RemoveUnfinished(IEnumerable<string> outputs)
    {
        foreach (var part in outputs.Append(manifest).Select(Part).Where(p => IsInside(p) && File.Exists(p)))
        {
            File.Delete(part);
        }
    }

    private bool IsInside(string path) =>
        Path.GetFullPath(path).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(location)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
