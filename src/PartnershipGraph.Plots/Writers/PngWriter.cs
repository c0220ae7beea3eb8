using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Themes;
using SkiaSharp;
using Svg.Skia;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Writes a figure as PNG: the SVG file of it, drawn.</summary>
public static class PngWriter
{
    /// <summary>Draws the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="scale">Pixels of the picture for one of the scene, greater than 0: 2 for screens of high density and print.</param>
    /// <exception cref="PictureException">This machine lacks a font for a character of the figure, or what draws at all.</exception>
    public static byte[] Draw(Figure figure, Theme theme, double scale = 1)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        try
        {
            FontCheck.Require(figure.Scene);
            using var svg = new SKSvg();
            svg.FromSvg(SvgWriter.File(figure, theme));
            using var file = new MemoryStream();
            if (!svg.Save(file, SKColor.Parse(theme[Scenes.Paint.Paper]), SKEncodedImageFormat.Png, 100, (float)scale, (float)scale))
            {
                throw new PictureException("the picture could not be drawn as PNG; ask for SVG (-o FILE.svg)");
            }

            return file.ToArray();
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException)
        {
            throw new PictureException(
                "PNG needs the library fontconfig and a font, which this machine lacks: install them (Debian: apt-get install libfontconfig1 fonts-noto-core fonts-noto-cjk), or ask for SVG (-o FILE.svg)", e);
        }
    }
}
