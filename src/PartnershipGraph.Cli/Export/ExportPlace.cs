using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Export;

/// <summary>Where an export goes: a file, a folder, or standard output.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="IsFolder">Whether files are written into it under names of their own.</param>
internal sealed record ExportPlace(string Path, bool IsFolder)
{
    private const string standardOutput = "-";

    /// <summary>Standard output under its other names: opened by one of these, a file that it leads to would be written over by the report.</summary>
    private static readonly string[] alsoStandardOutput = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    public bool IsStandardOutput => IsStandard(Path) && !IsFolder;

    /// <summary>
    /// What a name means. A form of several files wants a folder; any other is a file, unless the name is a folder's or ends in a slash.
    /// </summary>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public static ExportPlace Of(string path, ExportForm form)
    {
        if (path.Length == 0)
        {
            throw new UsageException("-o is empty: write a file or a folder");
        }

        var isFolder = form.IsBundle || Directory.Exists(path) || System.IO.Path.EndsInDirectorySeparator(path);
        if (isFolder && (IsStandard(path) || File.Exists(path)))
        {
            throw new UsageException($"-o {path}: a folder is wanted here, for {form.Name} files, and this is none");
        }

        if (!isFolder && !IsStandard(path))
        {
            _ = OneFile.Of("-o", path, form.Name);
        }

        return new ExportPlace(path, isFolder);
    }

    /// <summary>The path of a file: its own name in a folder, the name that was asked for otherwise.</summary>
    public string PathOf(string name) => IsFolder ? System.IO.Path.Combine(Path, name) : Path;

    /// <summary>Writes files, each whole or not at all; other files of the folder stay as they are.</summary>
    /// <exception cref="UsageException">No folder can be made there.</exception>
    public void Write(CliHost host, IReadOnlyList<ExportFile> files)
    {
        // All text is made before the first file is touched: what cannot be written in one of them leaves none.
        var texts = files.Select(f => f.Text()).ToList();
        host.Cancellation.ThrowIfCancellationRequested();
        if (IsStandardOutput)
        {
            texts.ForEach(host.Out.Write);
            return;
        }

        if (IsFolder)
        {
            Make();
        }

        foreach (var (file, text) in files.Zip(texts))
        {
            new OneFile("-o", PathOf(file.Name)).Write(w => w.Write(text));
        }
    }

    private static bool IsStandard(string path) => path == standardOutput || alsoStandardOutput.Contains(path, StringComparer.Ordinal);

    private void Make()
    {
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"-o {Path}: no folder can be made there; name another one");
        }
    }
}
