using System.Text.RegularExpressions;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.Storage.Neo4j.Queries.Catalog;

/// <summary>Reads the comment with which a saved query begins.</summary>
internal static partial class QueryHeader
{
    private const string none = "none";

    /// <exception cref="FormatException">Something that a header has to say is missing.</exception>
    public static SavedQuery Parse(string name, string text)
    {
        var lines = text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim()).ToList();
        var (prose, entries) = Divide(lines);
        string Entry(string key) => entries.TryGetValue(key, out var value) && value.Length > 0 ? value : throw new FormatException($"{name}: the header has no '{key}'");
        return new SavedQuery
        {
            Name = name,
            Summary = prose.Count > 0 ? prose[0] : throw new FormatException($"{name}: the header does not say what is answered"),
            Remarks = string.Join(' ', prose.Skip(1)),
            Parameters = [.. Items(Entry("params"), ',').Select(p => Parameter(name, p))],
            Returns = [.. Items(Entry("returns"), ',')],
            Writes = Entry("mode") switch
            {
                "read" => false,
                "write" => true,
                var other => throw new FormatException($"{name}: the mode is read or write, not {other}"),
            },
            Plan = Entry("plan"),
            OrderedBy = Entry("ordered by"),
            Example = [.. Items(entries.GetValueOrDefault("example", none), ';').Select(GivenParameter.Parse)],
            Text = text,
        };
    }

    [GeneratedRegex(@"(?:^|\s{2,})(?<key>params|returns|mode|plan|ordered by|example):\s+(?<value>.*?)(?=$|\s{2,}(?:params|returns|mode|plan|ordered by|example):)", RegexOptions.CultureInvariant)]
    private static partial Regex Entries { get; }

    [GeneratedRegex(@"^\$(?<name>\w+) :: (?<type>[A-Z<>]+)(?: = (?<default>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration { get; }

    private static (List<string> Prose, Dictionary<string, string> Entries) Divide(IEnumerable<string> lines)
    {
        var (prose, entries) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var last = "";
        foreach (var line in lines)
        {
            var matches = Entries.Matches(line);
            var before = matches.Count == 0 ? line : line[..matches[0].Index].Trim();
            if (last.Length == 0 && before.Length > 0)
            {
                prose.Add(before);
            }
            else if (before.Length > 0)
            {
                // A list that is too long for a line goes on in the next.
                entries[last] += " " + before;
            }

            foreach (Match match in matches)
            {
                last = match.Groups["key"].Value;
                entries[last] = match.Groups["value"].Value;
            }
        }

        return (prose, entries);
    }

    private static IEnumerable<string> Items(string value, char divider) => value == none ? [] : value.Split(divider, StringSplitOptions.TrimEntries);

    private static QueryParameter Parameter(string query, string text)
    {
        var match = Declaration.Match(text);
        return match.Success
            ? new QueryParameter(match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["default"] is { Success: true } d ? d.Value : null)
            : throw new FormatException($"{query}: '{text}' declares no parameter: write $name :: TYPE = default");
    }
}
