using System.Xml;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Writes a figure as SVG: the same bytes for the same figure, on every machine, in every culture.</summary>
public static class SvgWriter
{
    internal const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A file that travels alone: title, caption and colours are in it. It ends with a line feed.</summary>
    public static string File(Figure figure, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(theme);
        return Text(figure, new SvgDress(theme, ""), 0, figure.Scene.Height) + "\n";
    }

    /// <summary>A part of a page: paints are classes (<see cref="ThemeRules"/>), title and caption are left to the page.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="id">Its id in the page: letters, digits and hyphens. Ids in it begin with that.</param>
    public static string Part(Figure figure, string id)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Text(figure, new SvgDress(null, id + "-"), figure.Scene.BodyTop, figure.Scene.BodyBottom);
    }

    private static string Text(Figure figure, SvgDress dress, double top, double bottom)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = !dress.IsPage, IndentChars = " ", NewLineChars = "\n" }))
        {
            Write(svg, figure, dress, top, bottom);
        }

        return text.ToString();
    }

    private static void Write(XmlWriter svg, Figure figure, SvgDress dress, double top, double bottom)
    {
        var (scene, height) = (figure.Scene, bottom - top);
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("viewBox", $"0 {Coordinate.Text(top)} {Coordinate.Text(scene.Width)} {Coordinate.Text(height)}");
        svg.WriteAttributeString("width", Coordinate.Text(scene.Width));
        svg.WriteAttributeString("height", Coordinate.Text(height));
        svg.WriteAttributeString("role", "graphics-document");
        svg.WriteAttributeString("aria-roledescription", "chart");
        svg.WriteAttributeString("aria-labelledby", dress.Id("title"));
        svg.WriteAttributeString("aria-describedby", dress.Id("desc"));
        svg.WriteAttributeString("font-family", "system-ui, 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', 'Noto Sans CJK SC', sans-serif");
        svg.WriteAttributeString("font-size", Coordinate.Text(TextMark.Smallest));
        Said(svg, "title", dress.Id("title"), figure.Title);
        Said(svg, "desc", dress.Id("desc"), figure.Description);
        if (scene.All.Any(m => m.Fill == Paint.Unknown || m.Stroke == Paint.Unknown))
        {
            dress.WriteHatch(svg);
        }

        var marks = new SvgMarks(svg, dress);
        marks.Write(new RectMark(0, top, scene.Width, height) { Fill = Paint.Paper });
        foreach (var mark in dress.IsPage ? scene.Body : [.. scene.Head, .. scene.Body, .. scene.Foot])
        {
            marks.Write(mark);
        }

        svg.WriteEndElement();
    }

    private static void Said(XmlWriter svg, string element, string id, string text)
    {
        svg.WriteStartElement(element);
        svg.WriteAttributeString("id", id);
        svg.WriteString(XmlText.Sound(text));
        svg.WriteEndElement();
    }
}
