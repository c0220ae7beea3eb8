using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>How allied hedging grew.</summary>
internal static class YearSection
{
    private const int namesShown = 8;

    public static ReportSection Of(Question asked, OverlapResult result)
    {
        var years = result.Years;
        var hedgers = years.Select(y => y.In(OverlapCell.AlliedHedger)).ToList();
        List<Column> columns =
        [
            Column.Number("Year"), .. OverlapCells.All.Select(c => Column.Number(c.Word, c.Key)),
            Column.Text("New allied hedgers", "joined"), Column.Text("No longer", "left"),
        ];
        var table = new ReportTable("years", "The 2×2 at the end of each year", columns, [.. years.Select((y, i) => Row(y, i))])
        {
            // Years in which nobody came or went say nothing new.
            ShownRows = [.. Enumerable.Range(0, years.Count).Where(i => i == 0 || i == years.Count - 1 || Joined(i).Any() || Left(i).Any())],
            Note = "Years without a change among the allied hedgers are left out; an ally comes or goes by its title or by its pact.",
        };
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Allied hedgers: {hedgers[0].Count} at the end of {years[0].Day.Year}, {hedgers[^1].Count} on {years[^1].Day:yyyy-MM-dd}.");
        return new ReportSection("How allied hedging grew", [text], [table]);

        IReadOnlyList<Cell> Row(OverlapYear year, int i) =>
            [year.Day.Year, .. OverlapCells.All.Select(c => (Cell)year.In(c.Cell).Count), Listed(Joined(i)), Listed(Left(i))];

        IEnumerable<string> Joined(int i) => i == 0 ? [] : hedgers[i].Except(hedgers[i - 1], StringComparer.Ordinal);

        IEnumerable<string> Left(int i) => i == 0 ? [] : hedgers[i - 1].Except(hedgers[i], StringComparer.Ordinal);

        Cell Listed(IEnumerable<string> ids)
        {
            var names = ids.Select(id => asked.Records.Actors[id].Name).ToList();
            return new Cell(Names.List(names, namesShown), string.Join("; ", names));
        }
    }
}
