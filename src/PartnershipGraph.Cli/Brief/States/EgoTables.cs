using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>An ego network as tables: the partners, a matrix of the first of them, every tie among all of them.</summary>
internal static class EgoTables
{
    private const int matrixSize = 12;
    private const int tiesShown = 10;
    private const string itself = "·";

    public static ReportTable Partners(StateContext state) => new(
        "partners",
        "Partners, the deepest tie first",
        [
            Column.Text("Id"), Column.Text("Name"), Column.Number("Tie"), Column.Text("Rests on", "rests_on"),
            Column.Number("Tied to other partners", "shared"), Column.Number("of", "of_partners") with { For = ColumnFor.Data },
        ],
        [
            .. state.Ego.Partners.Select(p => (IReadOnlyList<Cell>)
                [p.Id, state.Brief.Name(p.Id), Cell.Of(p.Tie.Weight, 2), RestsOn(state, p), p.Shared, state.Ego.Partners.Count - 1]),
        ]);

    /// <summary>The deepest partners against each other.</summary>
    public static ReportTable Matrix(StateContext state)
    {
        List<string> ids = [.. state.Ego.Partners.Take(matrixSize).Select(p => p.Id)];
        return new ReportTable(
            "partner_matrix",
            string.Create(CultureInfo.InvariantCulture, $"Who of the {(ids.Count < state.Ego.Partners.Count ? $"{ids.Count} deepest " : "")}partners is tied to whom"),
            [Column.Text("Id"), Column.Text("Name"), .. ids.Select(id => Column.Number(id, "tie_" + id))],
            [
                .. ids.Select(row => (IReadOnlyList<Cell>)
                    [row, state.Brief.Name(row), .. ids.Select(column => row == column ? new Cell(itself, "") : Weight(state.Ego.Between(row, column)))]),
            ])
        {
            Note = "Empty: no tie between the two is on record.",
        };
    }

    /// <summary>Every tie among the partners.</summary>
    public static ReportTable Among(StateContext state) => new(
        "ties_among_partners",
        "The deepest ties among the partners",
        [Column.Text("a") with { For = ColumnFor.Data }, Column.Text("Partner", "a_name"), Column.Text("b") with { For = ColumnFor.Data }, Column.Text("Tied to", "b_name"), Column.Number("Tie")],
        [
            .. state.Ego.Among.Select(t => (IReadOnlyList<Cell>)
                [t.Source, Named(state, t.Source), t.Target, Named(state, t.Target), Cell.Of(t.Weight, 2)]),
        ])
    {
        RowsShown = tiesShown,
    };

    private static Cell Named(StateContext state, string id) => new($"{state.Brief.Name(id)} ({id})", state.Brief.Name(id));

    private static Cell Weight(Tie? tie) => tie is null ? new Cell("", "") : Cell.Of(tie.Weight, 2);

    /// <summary>The titles of both sides and the pacts, in words.</summary>
    private static string RestsOn(StateContext state, EgoPartner partner)
    {
        var sides = partner.Tie.Sides.Where(s => s.State != SideState.NeverCoded)
            .OrderBy(s => s.Sponsor == state.Id ? 0 : 1)
            .Select(s => $"{s.Sponsor}: {(s.Title is { } t ? t.Opening.Label : "closed")}");
        var pacts = partner.Tie.Alliances.Select(p => $"{p.Alliance} ({p.Kind.Word()})").Distinct(StringComparer.Ordinal);
        var measured = partner.Tie.Substance.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Indicator} {f.Year}")).Distinct(StringComparer.Ordinal);
        return string.Join("; ", sides.Concat(pacts).Concat(measured));
    }
}
