using System.Globalization;
using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>What a sponsor calls whom, on a grid of the world in which every state is as large as any other.</summary>
internal sealed class TilesPlot : IPlotKind
{
    private const double leastForLetters = 26;
    private const double widest = 44;

    public string Name => "tiles";

    public string Summary => "a sponsor's titles on a grid of the world, every state as large as any other";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var told = ToldRecords.Of(request.Records, request.Options);
        var book = TitleBook.Compile(told.Partnerships, request.Options.AsOf);
        var sponsor = PlotDefaults.Sponsor(request, told);
        var map = new TileMap(request.Records.Actors, request.Options.AsOf, sponsor);
        var table = new FigureTable(
            FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.Text("kind"), FigureColumn.DrawnNumber("level"),
            FigureColumn.Number("rank"), FigureColumn.Text("title"), FigureColumn.Text("since"));
        var titles = map.All.ToDictionary(
            a => a.Id, a => sponsor is null ? new TileTitle(TileState.None, null, 0, null) : TileTitle.Of(book, sponsor, a.Id, told.Ladders), StringComparer.Ordinal);
        var title = sponsor is null ? "Nobody has given a title" : $"What {request.Name(sponsor)} calls whom";
        var sheet = new Sheet(
            request.Width, title,
            "A tile is a state or territory, near its place on the map and as large as any other. Fill and digit are the level of the title that the sponsor gives it; a higher level is closer.");
        Draw(sheet, map, titles, new TileFace(table, sponsor ?? ""));
        sheet.Take(6);
        List<TileTitle> shown = [.. titles.Where(t => t.Key != sponsor).Select(t => t.Value)];
        sheet.Legend(TileLegend.Items(shown, told.Ladders, sheet.Right - sheet.Left - Sheet.SwatchWidth - 6));
        var options = request.Options with { Universe = ActorUniverse.All, Layers = Layer.Titles, Poles = [] };
        var rows = book.All.Where(h => h.Key.Sponsor == sponsor).SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source);
        var caption = PlotCaption.Lines(request, options, RowCounts.Of(rows), Coverage(shown));
        return sheet.Figure(Name, sponsor is null ? "A grid of the world without any title: nobody has given one." : Described(request, sponsor, titles), caption, table);
    }

    private static void Draw(Sheet sheet, TileMap map, Dictionary<string, TileTitle> titles, TileFace face)
    {
        var (first, count) = map.Rows;
        var width = Math.Min(widest, (sheet.Right - sheet.Left) / TileGrid.Columns);
        var left = ((sheet.Left + sheet.Right) / 2) - (width * TileGrid.Columns / 2);
        var top = sheet.Take(count * TileFace.Height);
        sheet.Draw(map.OnGrid.Select(t => face.Draw(
            t.Actor, titles[t.Actor.Id], left + (t.Tile.Column * width), top + ((t.Tile.Row - first) * TileFace.Height), width)));
        if (width < leastForLetters && count > 0)
        {
            sheet.Note("The sheet is too narrow for letters on the map: the table names every tile.");
        }

        TileRail.Draw(sheet, "Organisations and groups", map.Groups, Tile);
        TileRail.Draw(sheet, "Not on the grid of the world", map.Off, Tile);

        Mark Tile(Actor actor, double x, double y, double wide) => face.Draw(actor, titles[actor.Id], x, y, wide);
    }

    private static string Coverage(List<TileTitle> shown) => string.Create(
        CultureInfo.InvariantCulture,
        $"Drawn: {Count(shown, TileState.Title)} titles of {shown.Count} actors; {Count(shown, TileState.Ended)} ended or suspended, {Count(shown, TileState.Unknown)} unknown, {Count(shown, TileState.None)} with none recorded.");

    private static int Count(IEnumerable<TileTitle> titles, TileState state) => titles.Count(t => t.State == state);

    private static string Described(PlotRequest request, string sponsor, Dictionary<string, TileTitle> titles)
    {
        var byLevel = titles.Where(t => t.Value.Level is not null).GroupBy(t => t.Value.Level!.Value).OrderByDescending(g => g.Key).ToList();
        if (byLevel.Count == 0)
        {
            return $"Tile map of the world: no title of {request.Name(sponsor)} stands on this day.";
        }

        var levels = string.Join(", ", byLevel.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} on level {g.Key}")));
        var top = string.Join(", ", byLevel[0].Select(t => request.Name(t.Key)).Order(StringComparer.Ordinal).Take(5));
        return $"Tile map of the world. Partners of {request.Name(sponsor)}: {levels}. Highest: {top}{(byLevel[0].Count() > 5 ? " and others" : "")}.";
    }
}
