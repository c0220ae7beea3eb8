using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Pages.Sources;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>The sources of the rows that a page rests on, numbered, table by table.</summary>
internal sealed class SourceIndex
{
    /// <summary>What the anchor of a table's sources begins with, before the table's name.</summary>
    public const string Prefix = "sources-";

    private readonly Dictionary<(string Title, string Url), int> numbers = [];

    /// <param name="told">The rows that a page rests on.</param>
    /// <param name="day">The day that it tells of: a title that came into use later is not told of.</param>
    public SourceIndex(PartnershipRecords told, DateOnly day)
    {
        var next = 1;
        var groups = new List<SourceGroup>();
        foreach (var (table, rows) in Tables(told, day).Where(t => t.Rows.Count > 0))
        {
            var sources = rows.Where(r => r.Title.Length + r.Url.Length > 0).GroupBy(r => (r.Title, r.Url))
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Title, StringComparer.Ordinal).ThenBy(g => g.Key.Url, StringComparer.Ordinal)
                .Select(g => new PageSource(next++, g.Key.Title, g.Key.Url, g.Count()))
                .ToList();
            foreach (var source in sources)
            {
                numbers.TryAdd((source.Title, source.Address), source.Number);
            }

            var unnamed = rows.Count - sources.Sum(s => s.Rows);
            var rest = unnamed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {unnamed} {(unnamed == 1 ? "names" : "name")} none");
            groups.Add(new SourceGroup(IdOf(table), $"{table}: {Count.Of(rows.Count, "row")} from {Count.Of(sources.Count, "source")}{rest}", sources));
        }

        Groups = groups;
    }

    /// <summary>The sources of each table that has rows, those of most rows first.</summary>
    public IReadOnlyList<SourceGroup> Groups { get; }

    /// <summary>The number of a source; null where it is not among those of the page.</summary>
    public int? NumberOf(string title, string url) => numbers.TryGetValue((title, url), out var number) ? number : null;

    /// <summary>The anchor of a table's sources.</summary>
    public static string IdOf(string table) => Prefix + table;

    private static IEnumerable<(string Table, IReadOnlyList<Citation> Rows)> Tables(PartnershipRecords told, DateOnly day) =>
    [
        .. CoverageTable.Tables(told).Select(t => (t.Table, (IReadOnlyList<Citation>)[.. t.Rows])),
        ("ladders", [.. told.Ladders.Values.SelectMany(l => l.Titles).Where(t => t.Use.AsKnownOn(day) is not null).Select(t => t.Source)]),
    ];
}
