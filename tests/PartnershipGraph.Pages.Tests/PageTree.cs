using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PartnershipGraph.Pages.Tests;

/// <summary>Pages as trees.</summary>
internal static partial class PageTree
{
    /// <summary>
    /// The page as a tree. What HTML lets stand open is closed here, and what only HTML knows is taken away; any other fault of the markup is one of
    /// the page.
    /// </summary>
    public static XElement Of(string html)
    {
        var closed = OpenElement().Replace(html, m => m.Value.TrimEnd('>', '/') + " />");
        closed = Doctype().Replace(closed, "");
        closed = Unread().Replace(closed, m => $"<{m.Groups["name"].Value}></{m.Groups["name"].Value}>");
        closed = BareAttribute().Replace(closed, m => $" {m.Groups["name"].Value}=\"\"");
        closed = OpenRow().Replace(closed, row => OpenCell().Replace(row.Value, cell => $"{cell.Value}</{cell.Groups["name"].Value}>") + "</tr>");
        return XElement.Parse(closed, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What stands between the tags of an element that is read as text.</summary>
    public static string Inside(string html, string element)
    {
        var start = html.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        return html[start..html.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<(meta|link|input)\\b(\"[^\"]*\"|[^>\"])*>", RegexOptions.ExplicitCapture)]
    private static partial Regex OpenElement();

    [GeneratedRegex("^<tr (class=\"rest\" )?data-k=.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenRow();

    [GeneratedRegex("<(?<name>t[dh])\\b[^>]*>((?!<t[dh]\\b).)*", RegexOptions.ExplicitCapture)]
    private static partial Regex OpenCell();

    [GeneratedRegex("<!DOCTYPE html>\n?")]
    private static partial Regex Doctype();

    [GeneratedRegex("<(?<name>style|script)>.*?</\\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();

    [GeneratedRegex(" (?<name>open|data-drawn|hidden|data-more)(?=[ />])", RegexOptions.ExplicitCapture)]
    private static partial Regex BareAttribute();
}
