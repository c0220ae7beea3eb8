using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Tables;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>Records as the tables of a folder.</summary>
internal static class RecordTables
{
    /// <summary>The tables, in the order of <see cref="FolderFiles.Names"/>; those without rows are left away, save the two that a folder must have.</summary>
    public static IReadOnlyList<WrittenTable> Of(PartnershipRecords r)
    {
        WrittenTable[] all =
        [
            WrittenTable.Of(ActorsTable.Form, r.Actors.All, a => a.Attributes, ActorsTable.Fields),
            WrittenTable.Of(
                LaddersTable.Form, [.. r.Ladders.Values.SelectMany(l => l.Titles.Select(t => (Ladder: l, Title: t)))], t => t.Title.Attributes,
                t => LaddersTable.Fields(t.Ladder, t.Title)),
            WrittenTable.Of(PartnershipsTable.Form, r.Partnerships, e => e.Attributes, PartnershipsTable.Fields),
            WrittenTable.Of(AlliancesTable.Form, r.Alliances, m => m.Attributes, AlliancesTable.Fields),
            WrittenTable.Of(MembershipsTable.Form, r.Memberships, m => m.Attributes, MembershipsTable.Fields),
            WrittenTable.Of(RivalriesTable.Form, r.Rivalries, v => v.Attributes, RivalriesTable.Fields),
            WrittenTable.Of(AttributesTable.Form, r.Attributes, f => f.Attributes, AttributesTable.Fields),
            WrittenTable.Of(SubstanceTable.Form, r.Substance, f => f.Attributes, SubstanceTable.Fields),
            WrittenTable.Of(EpisodesTable.Form, r.Episodes, e => e.Attributes, EpisodesTable.Fields),
            WrittenTable.Of(VotesTable.Form, r.Votes, v => v.Attributes, VotesTable.Fields),
        ];
        return [.. all.Where(t => t.Rows.Count > 0 || t.Form == ActorsTable.Form || t.Form == PartnershipsTable.Form)];
    }

    /// <summary>The same tables with their rows in an order of their own, whatever store they come from; a ladder's titles stay in theirs.</summary>
    public static IEnumerable<WrittenTable> InOrder(IEnumerable<WrittenTable> tables) =>
        tables.Select(t => t.Form == LaddersTable.Form ? t.Sorted(by: 1) : t.Sorted());
}
