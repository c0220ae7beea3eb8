using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Cli.Pictures;

/// <summary>Where a picture goes; the end of the name says as what.</summary>
internal sealed record PictureFile
{
    private const string standardOutput = "-";

    private readonly string path;

    private PictureFile(string path) => this.path = path;

    /// <summary>Whether it goes to the standard output, as SVG.</summary>
    public bool IsStandardOutput => path == standardOutput;

    /// <summary>Reads the name before anything is drawn.</summary>
    /// <exception cref="UsageException">Its end is none that is known, or its folder is not there.</exception>
    public static PictureFile Of(string path)
    {
        if (path != standardOutput)
        {
            if (Path.GetExtension(path).ToLowerInvariant() is not (".svg" or ".png" or ".csv"))
            {
                throw new UsageException($"-o {path}: the end of the name says what to write: .svg, .png or .csv; - is SVG on the screen or into a pipe");
            }

            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            {
                throw new UsageException($"-o {path}: there is no folder '{folder}'; make it first");
            }
        }

        return new PictureFile(path);
    }

    /// <exception cref="UsageException">This machine cannot draw it.</exception>
    public void Write(CliHost host, Figure figure, Theme theme, double scale)
    {
        switch (IsStandardOutput ? "" : Path.GetExtension(path).ToLowerInvariant())
        {
            case "":
                host.Out.Write(SvgWriter.File(figure, theme));
                break;
            case ".csv":
                WholeFile.Write(path, w => w.Write(FigureCsv.Text(figure.Table)));
                break;
            case ".png":
                var png = Png(figure, theme, scale);
                WholeFile.Write(path, png);
                break;
            default:
                WholeFile.Write(path, w => w.Write(SvgWriter.File(figure, theme)));
                break;
        }
    }

    private byte[] Png(Figure figure, Theme theme, double scale)
    {
        try
        {
            return PngWriter.Draw(figure, theme, scale);
        }
        catch (PictureException e)
        {
            throw new UsageException($"-o {path}: {e.Message}");
        }
    }

    public override string ToString() => path;
}
