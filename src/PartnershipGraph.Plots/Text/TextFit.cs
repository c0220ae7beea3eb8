using System.Globalization;

namespace PartnershipGraph.Plots.Text;

/// <summary>Makes text fit into a width.</summary>
public static class TextFit
{
    /// <summary>The text, or as much of its beginning as fits with an ellipsis.</summary>
    public static string Cut(string text, double size, double width, bool isBold = false)
    {
        if (TextWidth.Of(text, size, isBold) <= width)
        {
            return text;
        }

        // What a reader sees as one character is never cut in two.
        var starts = StringInfo.ParseCombiningCharacters(text);
        for (var kept = starts.Length - 1; kept > 0; kept--)
        {
            var cut = text[..starts[kept]].TrimEnd() + "…";
            if (TextWidth.Of(cut, size, isBold) <= width)
            {
                return cut;
            }
        }

        return "…";
    }

    /// <summary>The text in lines that fit, broken at blanks; a word that is too long stands on a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width, bool isBold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, size, isBold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }
}
