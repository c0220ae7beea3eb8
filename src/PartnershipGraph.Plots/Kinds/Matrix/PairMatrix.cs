using System.Globalization;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Matrix;

/// <summary>The matrix of pairs: both halves alike, blocks of communities parted by lines.</summary>
internal sealed class PairMatrix(PlotRequest request, Snapshot network)
{
    private const int usually = 40;
    private const int most = 60;
    private const double wide = 1300;
    private const double bracket = 24;

    private readonly bool ofTitles = network.Options.Layers is [{ Kind: LayerKind.Partnership }];

    private string Ties => ofTitles ? "title" : "tie";

    public Figure Draw(string kind)
    {
        var room = Sheet.Margin + (request.Width * 0.2) + bracket + Sheet.Margin;
        var fit = Math.Min(request.Width > wide ? most : usually, (int)((request.Width - room) / MatrixCells.Least));
        var matrix = TieMatrixAnalysis.Of(network, fit, request.Seed, request.Cancellation);
        var title = matrix.Actors.Count < 2
            ? "No pair to show"
            : string.Create(CultureInfo.InvariantCulture, $"Who is tied to whom by {Ties}s: the {matrix.Actors.Count} actors with the most tie weight");
        var sheet = new Sheet(
            request.Width, title,
            "A square is a pair, drawn in both halves. Its digit is the depth of the tie in fifths of the closest possible one, 5 the deepest. Heavy lines part communities, numbered at the left; in each the strongest comes first.");
        var table = new FigureTable(
            FigureColumn.Text("first"), FigureColumn.Text("first name"), FigureColumn.Text("second"), FigureColumn.Text("second name"),
            FigureColumn.DrawnNumber("weight"), FigureColumn.DrawnNumber("step"), FigureColumn.Text("first on second"), FigureColumn.Text("second on first"),
            FigureColumn.Number("first community"), FigureColumn.Number("second community"));
        if (matrix.Actors.Count < 2)
        {
            sheet.Note("A matrix needs two actors: this network has fewer. Ask for another day with --as-of, or for organisations too with --actors all.");
        }
        else
        {
            Draw(sheet, table, matrix);
            sheet.Take(10);
            sheet.Legend(
            [
                .. MatrixCells.Legend($"no {Ties} on record", ofTitles ? "unknown: neither side's titles were collected" : "unknown: nobody recorded it"),
                LegendItem.Line("between communities", Paint.Ink),
            ]);
        }

        var caption = PlotCaption.Lines(request, network.Options, network.Rows, Coverage(matrix));
        return sheet.Figure(kind, Described(matrix), caption, table);
    }

    private void Draw(Sheet sheet, FigureTable table, TieMatrix matrix)
    {
        var count = matrix.Actors.Count;
        var names = Headings.WidthOf(matrix.Actors.Select(request.Name), request.Width * 0.2);
        var left = sheet.Left + bracket + names;
        var size = MatrixCells.SizeOf(sheet.Right - left, count);
        var top = sheet.Take(Headings.HeightOf(matrix.Actors) + (count * size)) + Headings.HeightOf(matrix.Actors);
        var place = matrix.Actors.Index().ToDictionary(a => a.Item, a => a.Index * size, StringComparer.Ordinal);
        sheet.Draw(matrix.Actors.SelectMany(id => (Mark[])
        [
            Headings.Row(request.Name(id), left, top + place[id], size, names),
            Headings.Column(id, request.Name(id), left + place[id], top, size),
            new RectMark(left + place[id], top + place[id], size, size) { Fill = Paint.Panel },
        ]));
        foreach (var cell in matrix.Cells)
        {
            var (first, second) = (request.Name(cell.First), request.Name(cell.Second));
            var datum = table.Add(
                $"{cell.First}-{cell.Second}", [cell.First, cell.Second],
                cell.First, first, cell.Second, second, MatrixCells.Weight(cell), MatrixCells.Step(cell), MatrixCells.Title(cell.Given), MatrixCells.Title(cell.Returned),
                Community(matrix, cell.First), Community(matrix, cell.Second));
            var tip = cell.State == TieCellState.Ended
                ? $"{first} – {second}: suspended or ended"
                : string.Create(CultureInfo.InvariantCulture, $"{first} – {second}: {cell.Share:0.00}{MatrixCells.Said(first, second, cell.Given)}{MatrixCells.Said(second, first, cell.Returned)}");
            sheet.Draw(MatrixCells.Draw(
                cell, size, datum, tip,
                (left + place[cell.Second], top + place[cell.First]), (left + place[cell.First], top + place[cell.Second])));
        }

        Blocks(sheet, matrix, left, top, size);
    }

    /// <summary>Lines between communities, and each one's number beside its rows.</summary>
    private static void Blocks(Sheet sheet, TieMatrix matrix, double left, double top, double size)
    {
        var (begin, end) = (0, matrix.Actors.Count * size);
        while (begin < matrix.Actors.Count)
        {
            var number = matrix.Communities.GetValueOrDefault(matrix.Actors[begin]);
            var length = matrix.Actors.Skip(begin).TakeWhile(id => matrix.Communities.GetValueOrDefault(id) == number).Count();
            var (from, to) = (begin * size, (begin + length) * size);
            if (begin > 0)
            {
                sheet.Draw(
                    new PathMark(PathData.Line(left, top + from, left + end, top + from)) { Stroke = Paint.Ink, StrokeWidth = 2 },
                    new PathMark(PathData.Line(left + from, top, left + from, top + end)) { Stroke = Paint.Ink, StrokeWidth = 2 });
            }

            if (number > 0)
            {
                var x = sheet.Left + bracket - 6;
                sheet.Draw(
                    new PathMark(PathData.Line(x, top + from + 2, x, top + to - 2)) { Stroke = Paint.Ink, StrokeWidth = 2 },
                    new TextMark(x - 4, top + ((from + to) / 2) + 4, number.ToString(CultureInfo.InvariantCulture))
                    {
                        Anchor = TextAnchor.End,
                        IsBold = true,
                        Fill = Paint.Ink,
                    });
            }

            begin += length;
        }
    }

    private static string Community(TieMatrix matrix, string id) => matrix.Communities.TryGetValue(id, out var number) ? FigureCell.Of(number) : FigureCell.None;

    private string Coverage(TieMatrix matrix) => string.Create(
        CultureInfo.InvariantCulture,
        $"Drawn: {matrix.Actors.Count} of {network.Actors.Count} actors, those with the most tie weight ({matrix.Tied} have a tie); of their {matrix.Cells.Count} pairs {matrix.Count(TieCellState.Tied)} are tied, {matrix.Count(TieCellState.Ended)} ended, {matrix.Count(TieCellState.None)} without a {Ties} on record, {matrix.Count(TieCellState.Unknown)} unknown. Communities are those of the whole network (Leiden, seed {request.Seed}).");

    private string Described(TieMatrix matrix)
    {
        List<TieCell> tied = [.. matrix.Cells.Where(c => c.State == TieCellState.Tied).OrderByDescending(c => c.Share)];
        return tied.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"A matrix of {matrix.Actors.Count} actors without a tie: {matrix.Count(TieCellState.Unknown)} pairs are unknown.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Matrix of {matrix.Actors.Count} actors in {matrix.Communities.Values.Distinct().Count()} communities: {tied.Count} of {matrix.Cells.Count} pairs are tied, weights from {tied[0].Share:0.00} ({request.Name(tied[0].First)} and {request.Name(tied[0].Second)}) down to {tied[^1].Share:0.00} ({request.Name(tied[^1].First)} and {request.Name(tied[^1].Second)}); {matrix.Count(TieCellState.Unknown)} pairs are unknown.");
    }
}
