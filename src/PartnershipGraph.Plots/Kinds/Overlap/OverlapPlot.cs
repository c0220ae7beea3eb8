using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Overlap;

/// <summary>Who is allied with one power and partnered with another: four counts with their names, and whether titles and pacts go together.</summary>
internal sealed class OverlapPlot : IPlotKind
{
    public string Name => "overlap";

    public string Summary => "who is allied with one power and partnered with another";

    public IReadOnlyList<Layer> Layers => Layer.TitlesAndAlliances;

    public DataTables Tables => DataTables.Alliances | DataTables.Rivalries;

    public IReadOnlyList<string> UsualPoles => ["USA", "CHN"];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.Poles switch
        {
            [var pole, var other] => Of(request, pole, other),
            { Count: < 2 } => Empty(request),
            var named => throw new UsageException($"--poles {string.Join(',', named)}: an overlap is of the allies of one power and the partners of another: name two"),
        };
    }

    private static FigureTable Table() => new(
        FigureColumn.Text("what"), FigureColumn.Text("allied"), FigureColumn.Text("partnered"), FigureColumn.DrawnNumber("value"), FigureColumn.DrawnNumber("p"),
        FigureColumn.Number("relabelings"), FigureColumn.Number("lower title"), FigureColumn.Number("title ended"), FigureColumn.Number("no title on record"),
        FigureColumn.Number("unknown"), FigureColumn.Text("members"));

    private Figure Of(PlotRequest request, string pole, string other)
    {
        var result = OverlapAnalysis.Run(
            request.Records, request.Options, new OverlapOptions { Pole = pole, With = other, Seed = request.Seed }, request.Cancellation);
        var (ally, partner) = (request.Name(pole), request.Name(other));
        var hedgers = result.In(OverlapCell.AlliedHedger).Count;
        var allies = hedgers + result.In(OverlapCell.AlliedOnly).Count;
        var title = string.Create(CultureInfo.InvariantCulture, $"{hedgers} of {allies} allies of {ally} are partners of {partner}");
        var sheet = new Sheet(
            request.Width, title,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The upper row has a defence pact with {ally} in force, the left column a title tie of {result.Options.Threshold:0.00} or more to {partner}; closest ties come first. A pact is a promise to fight, a title is a label."));
        var (table, record) = (Table(), new PairRecord(result.Snapshot));
        new OverlapCells(request, sheet, table, result, record).Draw();
        OverlapTest.Draw(sheet, table, result);
        sheet.Legend(OverlapCells.Legend);
        var unknown = result.States.Count(s => record.Of(s.Place.Id, other, s.Place.Tie > 0) == TieCellState.Unknown);
        var caption = PlotCaption.Lines(
            request, result.Snapshot.Options, result.Rows,
            string.Create(CultureInfo.InvariantCulture, $"Counted: all {result.States.Count} actors but the two powers, unknown {unknown}."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"p: share of relabelings of all {result.Snapshot.Actors.Count} actors with a correlation as large or larger, one-sided, seed {request.Seed}; a pair without a recorded title counts as untitled."));
        var test = result.Layers.Binary;
        return sheet.Figure(
            Name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Two by two counts of {result.States.Count} actors: {hedgers} allied with {ally} and partnered with {partner}, {allies - hedgers} allied only, {result.In(OverlapCell.Leaning).Count} partnered only, {result.In(OverlapCell.Unattached).Count} neither. Over all pairs titles and pacts correlate by {test.Correlation?.ToString("0.000", CultureInfo.InvariantCulture) ?? FigureCell.Undefined}, p {FigureCell.Of(test.P)}."),
            caption,
            table);
    }

    private Figure Empty(PlotRequest request)
    {
        const string title = "No two powers to compare";
        var sheet = new Sheet(request.Width, title, "Counts of actors that are allied with one power and partnered with another.");
        sheet.Note("The data has not got United States and China: name two powers with --poles A,B. Of the first the allies are counted, of the second the partners.");
        var caption = PlotCaption.Lines(request, request.Options, RowCounts.Of([]), "Counted: nobody.");
        return sheet.Figure(Name, "An empty chart: two powers are needed, and the data has not got the usual ones.", caption, Table());
    }
}
