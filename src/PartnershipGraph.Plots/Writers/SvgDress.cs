using System.Xml;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Plots.Writers;

/// <summary>How paints are written: as colours of a theme, in a file, or as classes, in a page that has the rules for them.</summary>
/// <param name="theme">The theme of a file; null in a page.</param>
/// <param name="prefix">What ids begin with, so that pictures of one page do not share any.</param>
internal sealed class SvgDress(Theme? theme, string prefix)
{
    private static readonly Paint hatch = new("hatch");

    public bool IsPage => theme is null;

    public string HatchId => prefix + "hatch";

    public string Id(string name) => prefix + name;

    public void Write(XmlWriter svg, Paint fill, Paint stroke)
    {
        var classes = new List<string>();
        Add(svg, "fill", 'f', fill, classes, isDefault: false);
        Add(svg, "stroke", 's', stroke, classes, isDefault: true);
        if (classes.Count > 0)
        {
            svg.WriteAttributeString("class", string.Join(' ', classes));
        }
    }

    /// <summary>Lines of 45 degrees on paper: what is unknown.</summary>
    public void WriteHatch(XmlWriter svg)
    {
        svg.WriteStartElement("defs");
        svg.WriteStartElement("pattern");
        svg.WriteAttributeString("id", HatchId);
        svg.WriteAttributeString("width", "6");
        svg.WriteAttributeString("height", "6");
        svg.WriteAttributeString("patternUnits", "userSpaceOnUse");
        svg.WriteStartElement("rect");
        svg.WriteAttributeString("width", "6");
        svg.WriteAttributeString("height", "6");
        Write(svg, Paint.Paper, Paint.None);
        svg.WriteEndElement();
        svg.WriteStartElement("path");
        svg.WriteAttributeString("d", "M-1 1L1 -1M0 6L6 0M5 7L7 5");
        svg.WriteAttributeString("stroke-width", "1.5");
        Write(svg, Paint.None, hatch);
        svg.WriteEndElement();
        svg.WriteEndElement();
        svg.WriteEndElement();
    }

    private void Add(XmlWriter svg, string attribute, char prefixOfClass, Paint paint, List<string> classes, bool isDefault)
    {
        if (paint == Paint.None)
        {
            // What is not said is filled black and has no stroke.
            if (!isDefault)
            {
                svg.WriteAttributeString(attribute, "none");
            }
        }
        else if (paint == Paint.Unknown)
        {
            svg.WriteAttributeString(attribute, $"url(#{HatchId})");
        }
        else if (theme is not null)
        {
            svg.WriteAttributeString(attribute, theme[paint]);
        }
        else
        {
            classes.Add($"{prefixOfClass}-{paint.Token}");
        }
    }
}
