using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Exports;

/// <summary>Short ways to look at what is exported.</summary>
internal static class Exporting
{
    /// <summary>The rows with COW numbers: A is 10, B 20, C 30 and so on, in the order in which they are named here.</summary>
    public static PartnershipRecords Numbered(this Rows rows, params string[] ids)
    {
        var numbers = ids.Index().ToDictionary(a => a.Item, a => FormattableString.Invariant($"{10 * (a.Index + 1)}"), StringComparer.Ordinal);
        var records = rows.Records;
        return records with
        {
            Actors = new ActorDirectory(records.Actors.All.Select(a => a with { Cow = numbers.GetValueOrDefault(a.Id, ""), Iso3 = "i" + a.Id })),
        };
    }

    /// <summary>Some columns of a table, a row a text.</summary>
    public static string[] Lines(this ExportTable table, params string[] columns)
    {
        var places = columns.Select(c => table.Columns.Index().Single(t => t.Item.Name == c).Index).ToList();
        return [.. table.Rows.Select(r => string.Join(' ', places.Select(p => r[p].Length == 0 ? "-" : r[p])))];
    }

    /// <summary>A spell as <c>2001-01-01..2004-12-31</c>, an open end as nothing.</summary>
    public static string Text(this ExportSpell spell) => FormattableString.Invariant($"{spell.First:yyyy-MM-dd}..{spell.Last:yyyy-MM-dd}");

    public static string Text(this IEnumerable<ExportSpell> spells) => string.Join(' ', spells.Select(Text));
}
