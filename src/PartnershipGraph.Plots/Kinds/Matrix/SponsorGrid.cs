using System.Globalization;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Matrix;

/// <summary>Sponsors by partners, in panels of a region each, so that all fit whatever the width.</summary>
internal sealed class SponsorGrid(PlotRequest request, Snapshot network)
{
    private const int mostSponsors = 40;
    private const int leastColumns = 8;
    private const double heading = 26;

    public Figure Draw(string kind)
    {
        var grid = TitleGridAnalysis.Of(request.Records, network, mostSponsors);
        var title = grid.Sponsors.Count == 0
            ? "No title to show"
            : string.Create(CultureInfo.InvariantCulture, $"Who calls whom what: {grid.Standing} titles of {grid.Sponsors.Count} sponsors");
        var sheet = new Sheet(
            request.Width, title,
            "A row is a sponsor, a column a partner. The digit is the weight of the sponsor's title in fifths of the top of its own ladder, 5 the top.");
        var table = new FigureTable(
            FigureColumn.Text("sponsor"), FigureColumn.Text("sponsor name"), FigureColumn.Text("partner"), FigureColumn.Text("partner name"), FigureColumn.Text("region"),
            FigureColumn.DrawnNumber("weight"), FigureColumn.DrawnNumber("step"), FigureColumn.Number("rank"), FigureColumn.Text("title"), FigureColumn.Text("since"));
        if (grid.Sponsors.Count == 0)
        {
            sheet.Note("Nobody gives a title on that day: ask for another one with --as-of.");
        }
        else
        {
            Draw(sheet, table, grid);
            sheet.Legend(MatrixCells.Legend("no title on record, or outside the order", null));
        }

        var partners = grid.Regions.Sum(r => r.Partners.Count);
        var left = grid.LeftOut.Count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" Not drawn: {grid.LeftOut.Count} sponsors with too few titles ({string.Join(", ", grid.LeftOut)}).");
        var caption = PlotCaption.Lines(
            request, network.Options, RowCounts.Of(grid.Cells.Select(c => c.Given).OfType<Domain.Partnerships.TitleSpell>().Select(s => s.Opening.Source)),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Drawn: {grid.Sponsors.Count} of {grid.Sponsors.Count + grid.LeftOut.Count} sponsors, {partners} partners of every kind, {grid.Standing} standing titles, {grid.Cells.Count - grid.Standing} ended.{left}"));
        return sheet.Figure(kind, Described(grid), caption, table);
    }

    private void Draw(Sheet sheet, FigureTable table, TitleGrid grid)
    {
        var names = Headings.WidthOf(grid.Sponsors.Select(s => request.Name(s.Sponsor)), request.Width * 0.2);
        var left = sheet.Left + names;
        var widest = grid.Regions.Max(r => r.Partners.Count);
        var fit = (int)((sheet.Right - left) / MatrixCells.Least);

        // Parts of one region are about equally long.
        var parts = (widest + fit - 1) / fit;
        var size = MatrixCells.SizeOf(sheet.Right - left, Math.Max(leastColumns, (widest + parts - 1) / parts));
        var columns = (int)((sheet.Right - left) / size);
        var cells = grid.Cells.ToLookup(c => c.Second, StringComparer.Ordinal);
        foreach (var (region, partners) in grid.Regions)
        {
            foreach (var (part, shown) in partners.Chunk(columns).Index())
            {
                var name = region.Length == 0 ? "Organisations and others" : region;
                var text = string.Create(CultureInfo.InvariantCulture, $"{name}, {partners.Count} {(partners.Count == 1 ? "partner" : "partners")}{(part > 0 ? ", continued" : "")}");
                sheet.Draw(new TextMark(sheet.Left, sheet.Take(heading) + 18, text) { Size = 14, IsBold = true, Fill = Paint.Ink });
                Panel(sheet, table, grid, shown, cells, region, (left, names, size));
            }
        }
    }

    private void Panel(
        Sheet sheet, FigureTable table, TitleGrid grid, string[] partners, ILookup<string, TieCell> cells, string region, (double Left, double Names, double Size) at)
    {
        var (left, names, size) = at;
        var head = Headings.HeightOf(partners);
        var top = sheet.Take(head + (grid.Sponsors.Count * size) + 8) + head;
        var rows = grid.Sponsors.Index().ToDictionary(s => s.Item.Sponsor, s => top + (s.Index * size), StringComparer.Ordinal);
        sheet.Draw(new RectMark(left, top, partners.Length * size, grid.Sponsors.Count * size) { Fill = Paint.Paper, Stroke = Paint.Rule });
        sheet.Draw(grid.Sponsors.Skip(1).Select(s => Axes.Axis.GridLine(left, rows[s.Sponsor], left + (partners.Length * size), rows[s.Sponsor])));
        sheet.Draw(grid.Sponsors.Select(s => Headings.Row(request.Name(s.Sponsor), left, rows[s.Sponsor], size, names)));
        foreach (var (column, partner) in partners.Index())
        {
            var x = left + (column * size);
            sheet.Draw(Headings.Column(partner, request.Name(partner), x, top, size));
            if (rows.TryGetValue(partner, out var own))
            {
                sheet.Draw(new RectMark(x, own, size, size) { Fill = Paint.Rule });
            }

            foreach (var cell in cells[partner])
            {
                var (sponsor, name) = (request.Name(cell.First), request.Name(partner));
                var opening = cell.Given?.Opening;
                var datum = table.Add(
                    $"{cell.First}-{partner}", [cell.First, partner],
                    cell.First, sponsor, partner, name, region, MatrixCells.Weight(cell), MatrixCells.Step(cell),
                    FigureCell.Of(opening is null ? null : cell.Given!.Rank.Value, FigureCell.None), MatrixCells.Title(cell.Given), opening?.Date.ToString() ?? FigureCell.None);
                var tip = opening is null
                    ? $"{sponsor} on {name}: suspended or ended"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{sponsor} on {name}: {opening.Label}, rank {cell.Given!.Rank} of {request.Records.Ladders[opening.Ladder].RankCount}, since {opening.Date}");
                sheet.Draw(MatrixCells.Draw(cell, size, datum, tip, (x, rows[cell.First])));
            }
        }
    }

    private string Described(TitleGrid grid) => grid.Sponsors.Count == 0
        ? "An empty grid: nobody gives a title."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Grid of {grid.Sponsors.Count} sponsors by {grid.Regions.Sum(r => r.Partners.Count)} partners: {grid.Standing} titles stand. {request.Name(grid.Sponsors[0].Sponsor)} has the most partners, {grid.Sponsors[0].Partners}, {request.Name(grid.Sponsors[^1].Sponsor)} the fewest of those drawn, {grid.Sponsors[^1].Partners}.");
}
