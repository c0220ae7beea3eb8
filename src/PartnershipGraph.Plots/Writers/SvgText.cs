using System.Xml;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Where a text stands, and how it is set.</summary>
internal static class SvgText
{
    public static void Place(XmlWriter svg, TextMark text)
    {
        if (text.Rotation == 0)
        {
            svg.WriteAttributeString("x", Coordinate.Text(text.X));
            svg.WriteAttributeString("y", Coordinate.Text(text.Y));
        }
        else
        {
            svg.WriteAttributeString("transform", $"translate({Coordinate.Text(text.X)} {Coordinate.Text(text.Y)}) rotate({Coordinate.Text(text.Rotation)})");
        }

        if (text.Size != TextMark.Smallest)
        {
            svg.WriteAttributeString("font-size", Coordinate.Text(text.Size));
        }

        if (text.Anchor != TextAnchor.Start)
        {
            svg.WriteAttributeString("text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        if (text.IsBold)
        {
            svg.WriteAttributeString("font-weight", "bold");
        }

        if (text.IsStruck)
        {
            svg.WriteAttributeString("text-decoration", "line-through");
        }

        if (text.Language is { } language)
        {
            svg.WriteAttributeString("lang", language);
        }
    }
}
