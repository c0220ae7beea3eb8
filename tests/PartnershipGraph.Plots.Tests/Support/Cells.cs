using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Support;

/// <summary>Cells of a figure's table by the key of the row and the name of the column.</summary>
internal static class Cells
{
    public static string Cell(this Figure figure, string key, string column)
    {
        var at = figure.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        Assert.That(at, Is.Not.Negative, $"the column '{column}'");
        return figure.Table.Rows.Single(r => r.Key == key).Cells[at];
    }

    public static double Number(this Figure figure, string key, string column) =>
        double.Parse(figure.Cell(key, column), System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<string> Keys(this Figure figure) => figure.Table.Rows.Select(r => r.Key);

    public static string Texts(this Figure figure) => string.Join('\n', figure.Scene.All.OfType<TextMark>().Select(t => t.Text));
}
