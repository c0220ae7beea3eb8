using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Atop;

/// <summary>Alliance Treaty Obligations and Provisions: by alliance, by member (and phase), and by directed pair and year.</summary>
internal sealed class AtopReader : IFieldReader
{
    private static readonly string[] obligationColumns = ["defense", "offense", "neutral", "nonagg", "consul"];
    private static readonly string[] pairColumns = [.. obligationColumns.Select(c => "atop_" + c)];

    private readonly AllianceRows members;
    private readonly DyadYears pairs;
    private readonly AtopAlliances alliances;
    private readonly HashSet<string> withMembers = new(StringComparer.Ordinal);

    public AtopReader(FieldOutput output)
    {
        // Of the alliance file it is not known whether a member was one from the beginning to the end.
        members = new AllianceRows(output, Source(Confidence.High));
        alliances = new AtopAlliances(output, new AllianceRows(output, Source(Confidence.Medium)));
        pairs = new DyadYears(output, "ATOP pair", isMutual: false, Source(Confidence.High));
        Layouts =
        [
            new Layout("ATOP by member", ["atopid", "member", "yrent", "yrexit", "ineffect", .. obligationColumns], ReadMembers),
            new Layout("ATOP by alliance", ["atopid", "begyr", "endyr", "ineffect", .. obligationColumns, "mem1", "mem2"], ReadAlliances),
            new Layout("ATOP by directed pair and year", ["ccode1", "ccode2", "year", .. pairColumns], (table, tally, cancellation) => pairs.Read(table, tally, Marks(table, pairColumns), cancellation)),
        ];
    }

    public IReadOnlyList<Layout> Layouts { get; }

    public void Conclude(CancellationToken cancellation)
    {
        members.Conclude();
        alliances.Conclude(withMembers, cancellation);
        pairs.Conclude(cancellation);
    }

    private void ReadMembers(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (alliance, member, inEffect) = (table.IndexOf("atopid"), table.IndexOf("member"), table.IndexOf("ineffect"));
        var begin = new SourceDate(table, "yrent", "moent", "dayent");
        var end = new SourceDate(table, "yrexit", "moexit", "dayexit");
        var obligations = Marks(table, obligationColumns);
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var (id, to) = (table.Text(alliance), end.Of(table));
            withMembers.Add(id);
            if (to is null && !table.Flag(inEffect))
            {
                tally.Note(LeftOut.UnknownEnd);
                continue;
            }

            members.Add(tally, $"ATOP {id}", table.Whole(member), obligations.Strongest(table), SourceSpell.Between(begin.Of(table), to));
        }
    }

    private void ReadAlliances(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (alliance, inEffect) = (table.IndexOf("atopid"), table.IndexOf("ineffect"));
        var begin = new SourceDate(table, "begyr", "begmo", "begday");
        var end = new SourceDate(table, "endyr", "endmo", "endday");
        var obligations = Marks(table, obligationColumns);
        var places = table.Columns.Where(IsMember).Select(table.IndexOf).ToList();
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var to = end.Of(table);
            alliances.Add(new AtopAlliance(
                table.Text(alliance),
                [.. places.Select(table.OptionalWhole).OfType<int>().Where(code => code != 0).Distinct()],
                obligations.Strongest(table),
                SourceSpell.Between(begin.Of(table), to),
                IsOpen: to is null && !table.Flag(inEffect),
                tally));
        }
    }

    /// <summary>Whether the column names a member: mem1, mem2 and so on.</summary>
    private static bool IsMember(string column) =>
        column.StartsWith("mem", StringComparison.OrdinalIgnoreCase) && column.Length > 3 && column.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Obligations Marks(FieldTable table, string[] columns) => new(
        table,
        (columns[0], AllianceKind.Defense),
        (columns[1], AllianceKind.Offense),
        (columns[2], AllianceKind.Neutrality),
        (columns[3], AllianceKind.Nonaggression),
        (columns[4], AllianceKind.Consultation));

    private static Citation Source(Confidence confidence) => new(
        "Alliance Treaty Obligations and Provisions 5 (Leeds, Ritter, Mitchell and Long 2002)", "http://www.atopdata.org", confidence);
}
