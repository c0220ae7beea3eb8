using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Tables of a report as tables of a page.</summary>
/// <param name="brief">Whose rows they are made from.</param>
/// <param name="sources">The sources of the page.</param>
internal sealed class PageTables(BriefContext brief, SourceIndex sources)
{
    private readonly ActorMentions actors = new(brief.Asked.Records.Actors);

    /// <param name="table">The table.</param>
    /// <param name="section">The heading of its section: the title of a table that has none.</param>
    public PageTable Of(ReportTable table, string section)
    {
        table = WithoutBars(table);
        var shown = Shown(table);

        // An id of an actor is any token; where it is part of a name it is escaped as in the name of a file.
        var name = Uri.EscapeDataString(table.Id);
        return new PageTable(
            "table-" + name,
            table.Title.Length > 0 ? table.Title : section,
            [.. table.Columns.Select(Column)],
            [.. table.Rows.Select((row, i) => Row(table, row, i, shown.Contains(i)))])
        {
            IsTitleSaid = table.Title.Length == 0,
            FileName = name + ".csv",
            Note = table.Note,
            Ledger = table.Ledger is { } sums ? new Ledger(sums.Mean, sums.Reach, sums.Weight, CommandOf(sums)) : null,
        };
    }

    /// <summary>Bars of letters stand in for pictures where there are none.</summary>
    private static ReportTable WithoutBars(ReportTable table)
    {
        bool[] kept = [.. table.Columns.Select((c, i) => c.For != ColumnFor.Reading || table.Rows.Any(r => r[i].Display.Any(x => x is < '\u2580' or > '\u259F')))];
        return kept.All(k => k) ? table : table with
        {
            Columns = [.. table.Columns.Where((_, i) => kept[i])],
            Rows = [.. table.Rows.Select(r => (IReadOnlyList<Cell>)[.. r.Where((_, i) => kept[i])])],
        };
    }

    /// <summary>The rows for a person, by number, as other formats show them.</summary>
    private static HashSet<int> Shown(ReportTable table) =>
        [.. (table.ShownRows ?? Enumerable.Range(0, table.Rows.Count)).Take(table.RowsShown)];

    private static PageColumn Column(Column column) => new(column.Name, column.For == ColumnFor.Reading ? null : column.Key)
    {
        IsNumber = column.IsNumber,
        IsShown = column.For != ColumnFor.Data,
    };

    private PageRow Row(ReportTable table, IReadOnlyList<Cell> cells, int number, bool isShown) => new(
        (number + 1).ToString(CultureInfo.InvariantCulture), [.. cells.Select(Cell)])
    {
        Actors = actors.In(cells.Where((_, i) => !table.Columns[i].IsNumber).Select(c => c.Raw)),
        IsShown = isShown,
    };

    /// <summary>A citation leads to its source.</summary>
    private PageCell Cell(Cell cell)
    {
        var page = new PageCell(cell.Display, cell.Raw);
        return cell.Raw.Length > cell.Display.Length + 3 && cell.Raw.StartsWith(cell.Display + " <", StringComparison.Ordinal) && cell.Raw[^1] == '>'
            && cell.Raw[(cell.Display.Length + 2)..^1] is var url
            ? page with { Link = url, Source = sources.NumberOf(cell.Display, url) }
            : page;
    }

    private string CommandOf(LedgerSums sums)
    {
        string[] others = [.. sums.Poles.Where(p => p != sums.Pole)];
        string[] poles = others.Length > 0 ? ["--poles", string.Join(',', sums.Poles)] : [];
        return RedoCommand.Of(brief.Asked.Options, ["exposure", sums.State, "--pole", sums.Pole, .. poles], withPoles: false);
    }
}
