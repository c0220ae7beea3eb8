using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Graph;

/// <summary>How long the work took.</summary>
internal static class TimingTable
{
    public static ReportTable Of(MeasuredGraph found) => new(
        "timings",
        "Time",
        [Column.Text("Of", "name"), Column.Number("Milliseconds")],
        [
            ["reading and building", Cell.Of(found.Load.TotalMilliseconds, 3)],
            .. found.Measures.Select(m => (IReadOnlyList<Cell>)[m.Name, Cell.Of(m.Elapsed.TotalMilliseconds, 3)]),
        ]);
}
