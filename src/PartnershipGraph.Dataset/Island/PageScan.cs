namespace PartnershipGraph.Dataset.Island;

/// <summary>
/// Finds the template elements of a page that bear an id. Only tags count: what looks like one in a comment, a script, a style, a title or the value of an
/// attribute is text. Quotes, case and order of attributes may be another program's that saved the page again.
/// </summary>
internal sealed class PageScan(string page)
{
    private const string template = "template";

    /// <summary>Elements whose content is text up to their own end tag.</summary>
    private static readonly string[] texts = ["script", "style", "textarea", "title"];

    private int at;

    /// <summary>The elements, in their order.</summary>
    public static IReadOnlyList<TemplateElement> Find(string page, string id) => [.. new PageScan(page).Templates(id)];

    private IEnumerable<TemplateElement> Templates(string id)
    {
        while ((at = page.IndexOf('<', at)) >= 0)
        {
            var start = at;
            if (IsAt("<!--"))
            {
                Pass("-->", from: at + 4);
            }
            else if (at + 1 < page.Length && char.IsAsciiLetter(page[at + 1]))
            {
                at++;
                var name = Word("/>").ToLowerInvariant();
                var attributes = Attributes();
                if (texts.Contains(name, StringComparer.Ordinal))
                {
                    Pass("</" + name, from: at);
                }
                else if (name == template && attributes.GetValueOrDefault("id") == id)
                {
                    yield return Found(start, attributes);
                }
            }
            else
            {
                at++;
            }

            if (at < 0)
            {
                yield break;
            }
        }
    }

    private TemplateElement Found(int start, Dictionary<string, string> attributes)
    {
        var content = at;
        Pass("</" + template, from: content);
        var end = at < 0 ? (int?)null : at - template.Length - 2;
        return new TemplateElement(start, attributes, content, end);
    }

    /// <summary>The attributes up to the end of the tag; of two with one name the first, as browsers have it.</summary>
    private Dictionary<string, string> Attributes()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (at < page.Length && page[at] != '>')
        {
            if (char.IsWhiteSpace(page[at]) || page[at] == '/')
            {
                at++;
                continue;
            }

            var before = at;
            var name = Word("=/>").ToLowerInvariant();
            PassBlanks();
            var value = at < page.Length && page[at] == '=' ? Value() : "";
            found.TryAdd(name, value);

            // A stray sign is passed over, so that every step moves on.
            at += at == before ? 1 : 0;
        }

        at = Math.Min(at + 1, page.Length);
        return found;
    }

    private string Value()
    {
        at++;
        PassBlanks();
        if (at >= page.Length || page[at] is not ('"' or '\''))
        {
            return Word(">");
        }

        var (start, end) = (at + 1, page.IndexOf(page[at], at + 1));
        at = end < 0 ? page.Length : end + 1;
        return end < 0 ? page[start..] : page[start..end];
    }

    private string Word(string ends)
    {
        var start = at;
        while (at < page.Length && !char.IsWhiteSpace(page[at]) && !ends.Contains(page[at], StringComparison.Ordinal))
        {
            at++;
        }

        return page[start..at];
    }

    private void PassBlanks()
    {
        while (at < page.Length && char.IsWhiteSpace(page[at]))
        {
            at++;
        }
    }

    private bool IsAt(string text) => string.CompareOrdinal(page, at, text, 0, text.Length) == 0;

    /// <summary>Goes behind the next place of a text; to the end where there is none.</summary>
    private void Pass(string text, int from)
    {
        var found = page.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
        at = found < 0 ? -1 : found + text.Length;
    }
}
