using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Where a page goes.</summary>
internal sealed record HtmlFile
{
    private const string standardOutput = "-";

    private readonly string path;

    private HtmlFile(string path) => this.path = path;

    /// <summary>Whether it goes to the standard output, in the place of the report.</summary>
    public bool IsStandardOutput => path == standardOutput;

    /// <summary>Reads the name before the work begins, so that a wrong one does not cost the work.</summary>
    /// <exception cref="UsageException">No file can be there.</exception>
    public static HtmlFile Of(string path)
    {
        if (path.Length == 0)
        {
            throw new UsageException("--html is empty: write a file, such as brief.html");
        }

        if (path != standardOutput)
        {
            if (Directory.Exists(path))
            {
                throw new UsageException($"--html {path}: that is a folder; name a file in it, such as {Path.Combine(path, "brief.html")}");
            }

            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            {
                throw new UsageException($"--html {path}: there is no folder '{folder}'; make it first");
            }
        }

        return new HtmlFile(path);
    }

    /// <summary>Writes the page whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    public void Write(CliHost host, string page)
    {
        if (IsStandardOutput)
        {
            host.Out.Write(page);
            return;
        }

        try
        {
            WholeFile.Write(path, w => w.Write(page));
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"--html {path}: it cannot be written there; name another file");
        }
    }

    public override string ToString() => path;
}
