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
    private const string svg = ".svg";
    private const string png = ".png";
    private const string csv = ".csv";

    private readonly OneFile? file;

    private PictureFile(OneFile? file) => this.file = file;

    /// <summary>Whether it goes to the standard output, as SVG.</summary>
    public bool IsStandardOutput => file is null;

    /// <summary>Reads the name before anything is drawn.</summary>
    /// <exception cref="UsageException">Its end is none that is known, or its folder is not there.</exception>
    public static PictureFile Of(string path)
    {
        if (path == standardOutput)
        {
            return new PictureFile(default(OneFile));
        }

        if (End(path) is not (svg or png or csv))
        {
            throw new UsageException($"-o {path}: the end of the name says what to write: .svg, .png or .csv; - is SVG on the screen or into a pipe");
        }

        return new PictureFile(OneFile.Of("-o", path, "picture.svg"));
    }

    /// <exception cref="UsageException">This machine cannot draw it.</exception>
    public void Write(CliHost host, Figure figure, Theme theme, double scale)
    {
        if (file is null)
        {
            host.Out.Write(SvgWriter.File(figure, theme));
            return;
        }

        switch (End(file.Path))
        {
            case csv:
                file.Write(w => w.Write(FigureCsv.Text(figure.Table)));
                break;
            case png:
                file.Write(Png(file.Path, figure, theme, scale));
                break;
            default:
                file.Write(w => w.Write(SvgWriter.File(figure, theme)));
                break;
        }
    }

    private static string End(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static byte[] Png(string path, Figure figure, Theme theme, double scale)
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

    public override string ToString() => file?.Path ?? standardOutput;
}
