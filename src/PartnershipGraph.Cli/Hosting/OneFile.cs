using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>A file that an option names: looked at before the work, written whole after it, and every fault is the option's.</summary>
/// <param name="Option">The option.</param>
/// <param name="Path">The file, as it was named.</param>
internal sealed record OneFile(string Option, string Path)
{
    /// <summary>A slip of the pen is to be told before the work, not after it.</summary>
    /// <exception cref="UsageException">No file can be there.</exception>
    /// <param name="option">The option.</param>
    /// <param name="path">What it names.</param>
    /// <param name="example">A name that would do where a folder is named.</param>
    /// <returns>The file, not looked into.</returns>
    public static OneFile Of(string option, string path, string example)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option} {path}: that is a folder; name a file in it, such as {System.IO.Path.Combine(path, example)}");
        }

        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"{option} {path}: there is no folder '{folder}'; make it first");
        }

        return new OneFile(option, path);
    }

    /// <exception cref="UsageException">It cannot be written there.</exception>
    public void Write(Action<TextWriter> write) => Put(() => WholeFile.Write(Path, write));

    /// <exception cref="UsageException">It cannot be written there.</exception>
    public void Write(byte[] bytes) => Put(() => WholeFile.Write(Path, bytes));

    private void Put(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{Option} {Path}: no file can be written there; name another one");
        }
    }
}
