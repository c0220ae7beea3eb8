using System.Globalization;
using System.Xml;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Writes marks as elements of SVG.</summary>
internal sealed class SvgMarks(XmlWriter svg, SvgDress dress)
{
    public void Write(Mark mark)
    {
        if (mark.Link is { } link)
        {
            svg.WriteStartElement("a");
            svg.WriteAttributeString("href", XmlText.Sound(link));
        }

        svg.WriteStartElement(mark switch
        {
            RectMark => "rect",
            CircleMark => "circle",
            PathMark => "path",
            TextMark => "text",
            GroupMark => "g",
            _ => throw new NotSupportedException($"no element of SVG is known for a {mark.GetType().Name}"),
        });
        Shape(mark);
        Dress(mark);
        Data(mark);
        Content(mark);
        svg.WriteEndElement();
        if (mark.Link is not null)
        {
            svg.WriteEndElement();
        }
    }

    private void Shape(Mark mark)
    {
        switch (mark)
        {
            case RectMark r:
                Numbers(("x", r.X), ("y", r.Y), ("width", r.Width), ("height", r.Height));
                if (r.Radius > 0)
                {
                    Numbers(("rx", r.Radius));
                }

                break;
            case CircleMark c:
                Numbers(("cx", c.X), ("cy", c.Y), ("r", c.Radius));
                break;
            case PathMark p:
                svg.WriteAttributeString("d", p.Path.ToString());
                break;
            case TextMark t:
                SvgText.Place(svg, t);
                break;
            case GroupMark { X: not 0 } or GroupMark { Y: not 0 }:
                var group = (GroupMark)mark;
                svg.WriteAttributeString("transform", $"translate({Coordinate.Text(group.X)} {Coordinate.Text(group.Y)})");
                break;
            default:
                break;
        }
    }

    private void Dress(Mark mark)
    {
        if (mark is GroupMark)
        {
            return;
        }

        if (mark is TextMark { HasHalo: true } text)
        {
            dress.Write(svg, text.Fill, Paint.Paper);
            svg.WriteAttributeString("stroke-width", "3");
            svg.WriteAttributeString("stroke-linejoin", "round");
            svg.WriteAttributeString("paint-order", "stroke");
            return;
        }

        dress.Write(svg, mark.Fill, mark.Stroke);
        if (mark.Stroke != Paint.None)
        {
            if (mark.StrokeWidth != 1)
            {
                Numbers(("stroke-width", mark.StrokeWidth));
            }

            if (mark.Dash.Count > 0)
            {
                svg.WriteAttributeString("stroke-dasharray", string.Join(' ', mark.Dash.Select(Coordinate.Text)));
            }
        }

        if (mark.Opacity < 1)
        {
            svg.WriteAttributeString("opacity", mark.Opacity.ToString("0.##", CultureInfo.InvariantCulture));
        }
    }

    private void Data(Mark mark)
    {
        if (mark.Datum is { } datum)
        {
            svg.WriteAttributeString("data-k", XmlText.Sound(datum.Key));
            svg.WriteAttributeString("data-v", XmlText.Sound(string.Join(' ', datum.Values)));
            if (datum.Actors.Count > 0)
            {
                svg.WriteAttributeString("data-a", XmlText.Sound(string.Join(' ', datum.Actors)));
            }
        }
    }

    private void Content(Mark mark)
    {
        if (mark.Tip.Length > 0)
        {
            svg.WriteElementString("title", SvgWriter.Namespace, XmlText.Sound(mark.Tip));
        }

        switch (mark)
        {
            case TextMark text:
                svg.WriteString(XmlText.Sound(text.Text));
                break;
            case GroupMark group:
                foreach (var inner in group.Marks)
                {
                    Write(inner);
                }

                break;
            default:
                break;
        }
    }

    private void Numbers(params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            svg.WriteAttributeString(name, Coordinate.Text(value));
        }
    }
}
