using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Bump;

/// <summary>The numbers behind a bump chart: a row for every actor and year.</summary>
internal static class BumpTable
{
    public static FigureTable Empty => new(
        FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.Number("year"), FigureColumn.Text("as of"), FigureColumn.Number("strength"),
        FigureColumn.DrawnNumber("rank"), FigureColumn.DrawnNumber("low"), FigureColumn.DrawnNumber("high"), FigureColumn.Number("sharing"));

    /// <summary>Adds a row. Without a tie there is no rank; where the network had no such actor none is defined.</summary>
    public static Datum Add(FigureTable table, RankYear year, string id, string name)
    {
        var missing = year.Has(id) ? FigureCell.None : FigureCell.Undefined;
        var place = year.Places.GetValueOrDefault(id);
        return table.Add(
            Invariant($"{id}-{year.Day.Year}"), [id],
            id, name, FigureCell.Of(year.Day.Year), FigureCell.Of(year.Day), FigureCell.Of(place?.Value, missing),
            FigureCell.Of(place?.Rank, missing), FigureCell.Of(place?.Best, missing), FigureCell.Of(place?.Worst, missing), FigureCell.Of(place?.Sharing, missing));
    }
}
