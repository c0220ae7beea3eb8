using System.Globalization;
using System.Xml;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief;

/// <summary>
/// Sponsors by partners as an SVG heat map: the rank of every standing title. Colour shows the weight, the number in the cell
/// the rank; an empty cell is "not recorded" or outside the order, a crossed one "closed".
/// </summary>
internal sealed class TitleHeatMap(BriefContext brief, ResultStamp stamp)
{
    private const int cellSize = 13;
    private const int leftMargin = 160;
    private const int longestName = 26;
    private const int topMargin = 110;
    private const int legendHeight = 90;
    private const int leastPartners = 2;

    // What heading, legend and caption need.
    private const int leastWidth = 860;

    // One hue from light to dark, readable in print and without colour vision.
    private static readonly string[] shades = ["#deebf7", "#b3cde8", "#7fb0d8", "#4a8dc2", "#1f66a6", "#0a3f73"];

    public void Write(TextWriter output)
    {
        var sponsors = brief.Ladders.Where(l => l.Partners >= leastPartners).Select(l => l.Sponsor).ToList();
        var regions = brief.Records.Actors;
        var partners = brief.Network.Book.All
            .Where(h => sponsors.Contains(h.Key.Sponsor, StringComparer.Ordinal) && h.Value.State != SideState.NeverCoded)
            .Select(h => h.Key.Partner)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(p => regions[p].Region.Length == 0 ? "~" : regions[p].Region, StringComparer.Ordinal)
            .ThenBy(p => p, StringComparer.Ordinal)
            .ToList();
        var (width, height) = (Math.Max(leastWidth, leftMargin + (partners.Count * cellSize) + 20), topMargin + (sponsors.Count * cellSize) + legendHeight);
        using var svg = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" });
        svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(svg, ("viewBox", Text($"0 0 {width} {height}")), ("width", Text($"{width}")), ("height", Text($"{height}")), ("role", "img"), ("font-family", "sans-serif"));
        Element(svg, "title", "Titles by sponsor and partner");
        Element(svg, "desc", $"Each row is a sponsor, each column a partner, by region. A cell shows the rank of the standing title, 1 = top, darker = higher weight. As of {JsonParts.Iso(brief.Asked.Options.AsOf)}.");
        Rect(svg, 0, 0, width, height, "#ffffff");
        Label(svg, 10, 20, $"Titles as of {JsonParts.Iso(brief.Asked.Options.AsOf)}: sponsors (rows) by partners (columns, by region)", 14, "#111111");
        for (var column = 0; column < partners.Count; column++)
        {
            ColumnHead(svg, leftMargin + (column * cellSize) + 10, topMargin - 4, partners[column], regions[partners[column]].Name);
        }

        Regions(svg, partners);
        for (var row = 0; row < sponsors.Count; row++)
        {
            Label(svg, leftMargin - 6, topMargin + (row * cellSize) + 10, RowName(sponsors[row]), 10, "#111111", "end");
            for (var column = 0; column < partners.Count; column++)
            {
                if (brief.Network.Book.Of(sponsors[row], partners[column]) is { } history && history.State != SideState.NeverCoded)
                {
                    Mark(svg, leftMargin + (column * cellSize), topMargin + (row * cellSize), history);
                }
            }
        }

        Legend(svg, topMargin + (sponsors.Count * cellSize) + 16);
        svg.WriteEndElement();
    }

    /// <summary>The name of each region above its columns, and a line where it begins.</summary>
    private void Regions(XmlWriter svg, List<string> partners)
    {
        var actors = brief.Records.Actors;
        for (var column = 0; column < partners.Count; column++)
        {
            var region = actors[partners[column]].Region;
            if (column == 0 || region != actors[partners[column - 1]].Region)
            {
                var x = leftMargin + (column * cellSize);
                Rect(svg, x - 1, topMargin - 62, 1, 62, "#999999");
                Label(svg, x + 3, topMargin - 54, region.Length == 0 ? "Organisations and others" : region, 10, "#444444");
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name may hold characters that XML has no place for.</summary>
    private static string Sound(string text) =>
        string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private static void Attributes(XmlWriter svg, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            svg.WriteAttributeString(name, value);
        }
    }

    private static void Element(XmlWriter svg, string name, string text)
    {
        svg.WriteElementString(name, "http://www.w3.org/2000/svg", Sound(text));
    }

    private static void Rect(XmlWriter svg, int x, int y, int width, int height, string fill)
    {
        svg.WriteStartElement("rect");
        Attributes(svg, ("x", Text($"{x}")), ("y", Text($"{y}")), ("width", Text($"{width}")), ("height", Text($"{height}")), ("fill", fill));
        svg.WriteEndElement();
    }

    private static void Label(XmlWriter svg, int x, int y, string text, int size, string fill, string anchor = "start")
    {
        svg.WriteStartElement("text");
        Attributes(svg, ("x", Text($"{x}")), ("y", Text($"{y}")), ("font-size", Text($"{size}")), ("fill", fill), ("text-anchor", anchor));
        svg.WriteString(Sound(text));
        svg.WriteEndElement();
    }

    private static void ColumnHead(XmlWriter svg, int x, int y, string id, string name)
    {
        svg.WriteStartElement("text");
        Attributes(svg, ("transform", Text($"translate({x} {y}) rotate(-90)")), ("font-size", "9"), ("fill", "#111111"));
        Element(svg, "title", name);
        svg.WriteString(Sound(id));
        svg.WriteEndElement();
    }

    private void Mark(XmlWriter svg, int x, int y, TitleHistory history)
    {
        svg.WriteStartElement("g");
        var spell = history.Standing;
        var weight = spell is null
            ? 0
            : brief.Asked.Options.WeightOf(spell, brief.Records.Ladders);
        svg.WriteAttributeString("data-v", spell is null ? "closed" : weight.ToString("R", CultureInfo.InvariantCulture));
        var e = history.Events[0];
        Element(svg, "title", spell is null
            ? $"{brief.Name(e.Sponsor)} on {brief.Name(e.Partner)}: closed"
            : $"{brief.Name(e.Sponsor)} on {brief.Name(e.Partner)}: {TierTable.Titled(spell.Opening.Title, spell.Opening.TitleOriginal)}, since {spell.Opening.Date}");
        if (spell is null)
        {
            Rect(svg, x, y, cellSize - 1, cellSize - 1, "#f0f0f0");
            Label(svg, x + 6, y + 10, "×", 10, "#555555", "middle");
        }
        else
        {
            var shade = ShadeOf(weight / (brief.Network.MaxWeight > 0 ? brief.Network.MaxWeight : 1));
            Rect(svg, x, y, cellSize - 1, cellSize - 1, shades[shade]);
            Label(svg, x + 6, y + 9, spell.Rank.ToString(), 8, shade >= 3 ? "#ffffff" : "#111111", "middle");
        }

        svg.WriteEndElement();
    }

    /// <summary>A name that does not fit beside the row gives way to the id.</summary>
    private string RowName(string id) => brief.Name(id).Length <= longestName ? brief.Name(id) : id;

    private static int ShadeOf(double weight) => Math.Clamp((int)Math.Ceiling(weight * shades.Length) - 1, 0, shades.Length - 1);

    private void Legend(XmlWriter svg, int y)
    {
        Label(svg, 10, y + 10, "Weight", 10, "#111111");
        for (var i = 0; i < shades.Length; i++)
        {
            Rect(svg, 60 + (i * 60), y, 14, 14, shades[i]);
            Label(svg, 78 + (i * 60), y + 11, Text($"≤ {(double)(i + 1) / shades.Length:0.##}"), 9, "#111111");
        }

        var x = 60 + (shades.Length * 60);
        Rect(svg, x, y, 14, 14, "#f0f0f0");
        Label(svg, x + 7, y + 11, "×", 10, "#555555", "middle");
        Label(svg, x + 18, y + 11, "closed", 9, "#111111");
        Label(svg, x + 70, y + 11, "empty: not recorded, or outside the order; the number is the rank on the sponsor's own ladder", 9, "#111111");
        for (var i = 0; i < stamp.Caption.Count; i++)
        {
            Label(svg, 10, y + 34 + (i * 13), stamp.Caption[i], 9, "#444444");
        }
    }
}
