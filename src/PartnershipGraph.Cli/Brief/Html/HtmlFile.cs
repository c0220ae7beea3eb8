using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Where a page goes.</summary>
internal sealed record HtmlFile
{
    private const string standardOutput = "-";

    private readonly OneFile? file;

    private HtmlFile(OneFile? file) => this.file = file;

    /// <summary>Whether it goes to the standard output, in the place of the report.</summary>
    public bool IsStandardOutput => file is null;

    /// <summary>Reads the name before the work begins, so that a wrong one does not cost the work.</summary>
    /// <exception cref="UsageException">No file can be there.</exception>
    public static HtmlFile Of(string path)
    {
        if (path.Length == 0)
        {
            throw new UsageException("--html is empty: write a file, such as brief.html");
        }

        return new HtmlFile(path == standardOutput ? null : OneFile.Of("--html", path, "brief.html"));
    }

    /// <summary>Writes the page whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    public void Write(CliHost host, string page)
    {
        if (file is null)
        {
            host.Out.Write(page);
            return;
        }

        file.Write(w => w.Write(page));
    }

    public override string ToString() => file?.Path ?? standardOutput;
}
