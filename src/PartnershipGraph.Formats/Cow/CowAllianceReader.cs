using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Cow;

/// <summary>Formal alliances of the Correlates of War: by member with dates, and by pair and year.</summary>
internal sealed class CowAllianceReader : IFieldReader
{
    private static readonly Citation citation = new(
        "Correlates of War Formal Alliances 4.1 (Gibler 2009, International military alliances, 1648-2008)",
        "https://correlatesofwar.org/data-sets/formal-alliances/",
        Confidence.High);

    private readonly AllianceRows members;
    private readonly DyadYears pairs;

    public CowAllianceReader(FieldOutput output)
    {
        (members, pairs) = (new AllianceRows(output, citation), new DyadYears(output, "COW pair", isMutual: true, citation));
        Layouts =
        [
            new Layout(
                "COW alliances by member",
                ["version4id", "ccode", "mem_st_year", "mem_end_year", "right_censor", "defense", "neutrality", "nonaggression", "entente"],
                ReadMembers),
            new Layout(
                "COW alliances by pair and year",
                ["ccode1", "ccode2", "year", "cow_defense", "cow_neutral", "cow_nonagg", "cow_entente"],
                (table, tally, cancellation) => pairs.Read(table, tally, Marks(table, ["cow_defense", "cow_neutral", "cow_nonagg", "cow_entente"]), cancellation)),
            new Layout(
                "COW alliances by pair and year, as published",
                ["ccode1", "ccode2", "year", "defense", "neutrality", "nonaggression", "entente"],
                (table, tally, cancellation) => pairs.Read(table, tally, Marks(table, ["defense", "neutrality", "nonaggression", "entente"]), cancellation)),
        ];
    }

    public IReadOnlyList<Layout> Layouts { get; }

    public void Conclude(CancellationToken cancellation)
    {
        members.Conclude();
        pairs.Conclude(cancellation);
    }

    private void ReadMembers(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (alliance, code, open) = (table.IndexOf("version4id"), table.IndexOf("ccode"), table.IndexOf("right_censor"));
        var begin = new SourceDate(table, "mem_st_year", "mem_st_month", "mem_st_day");
        var end = new SourceDate(table, "mem_end_year", "mem_end_month", "mem_end_day");
        var obligations = Marks(table, ["defense", "neutrality", "nonaggression", "entente"]);
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var to = table.Flag(open) ? null : end.Of(table);
            if (to is null && !table.Flag(open))
            {
                tally.Note(LeftOut.UnknownEnd);
                continue;
            }

            members.Add(tally, $"COW {table.Text(alliance)}", table.Whole(code), obligations.Strongest(table), SourceSpell.Between(begin.Of(table), to));
        }
    }

    private static Obligations Marks(FieldTable table, string[] columns) => new(
        table,
        (columns[0], AllianceKind.Defense),
        (columns[1], AllianceKind.Neutrality),
        (columns[2], AllianceKind.Nonaggression),
        (columns[3], AllianceKind.Entente));
}
