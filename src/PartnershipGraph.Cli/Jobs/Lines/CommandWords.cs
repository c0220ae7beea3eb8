using System.Text;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Jobs.Lines;

/// <summary>
/// Divides a command line into words, as no shell would: blanks and line breaks divide; between single quotes everything is itself; between
/// double quotes a backslash makes a quote or a backslash stand for itself; anywhere else a backslash, like every other sign, is itself.
/// </summary>
internal static class CommandWords
{
    private const char none = '\0';
    private const char escape = '\\';

    /// <exception cref="UsageException">A quote is not closed.</exception>
    public static IReadOnlyList<string> Of(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        // An empty pair of quotes is a word too.
        var (quote, begun) = (none, false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote == none && char.IsWhiteSpace(c))
            {
                if (begun)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
                begun = false;
                continue;
            }

            begun = true;
            if (quote == none && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == quote)
            {
                quote = none;
            }
            else
            {
                var isEscaped = quote == '"' && c == escape && i + 1 < line.Length && line[i + 1] is '"' or escape;
                word.Append(isEscaped ? line[++i] : c);
            }
        }

        if (quote != none)
        {
            throw new UsageException($"a quote ({quote}) is not closed");
        }

        return begun ? [.. words, word.ToString()] : words;
    }
}
