using System.Globalization;
using System.Text;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Writing;

/// <summary>
/// How the columns of a table are set, as classes of the table: <c>n3</c> sets the third to the right, <c>s3</c> keeps it on one line on a screen, <c>d3</c>
/// everywhere, <c>l3</c> gives its long texts some width. On every cell they would take a fifth of the page.
/// </summary>
internal static class ColumnClasses
{
    /// <summary>How many columns can be set; further ones run on as text.</summary>
    private const int most = 40;

    /// <summary>What is no longer than this has no need of a second line: a date, a name of one word.</summary>
    private const int shortText = 14;

    /// <summary>What is no longer than this is a date or an id, which fits on paper too.</summary>
    private const int date = 10;

    /// <summary>A table of so many columns takes smaller letters on paper.</summary>
    private const int wide = 10;

    /// <summary>What is longer than this is not to become a column of single words.</summary>
    private const int longText = 40;

    /// <summary>The classes of a table; null where it needs none.</summary>
    public static string? Of(PageTable table)
    {
        var classes = new List<string>();
        foreach (var (i, column) in table.Columns.Take(most).Index())
        {
            var longest = table.Rows.Select(r => r.Cells[i].Display.Length).DefaultIfEmpty().Max();
            if ((column.IsNumber ? 'n' : longest <= date ? 'd' : longest <= shortText ? 's' : longest > longText ? 'l' : ' ') is not ' ' and var kind)
            {
                classes.Add(string.Create(CultureInfo.InvariantCulture, $"{kind}{i + 1}"));
            }
        }

        if (table.Columns.Count(c => c.IsShown) >= wide)
        {
            classes.Add("wide");
        }

        return classes.Count == 0 ? null : string.Join(' ', classes);
    }

    /// <summary>The rules of the style sheet.</summary>
    public static string Rules()
    {
        // On paper a line is short: there all may have a second one.
        var css = new StringBuilder("@media screen{\n");
        for (var i = 1; i <= most; i++)
        {
            css.Append(CultureInfo.InvariantCulture, $".n{i} tr>:nth-child({i}),.s{i} tbody>tr>:nth-child({i}){{white-space:nowrap}}\n.l{i} tbody>tr>:nth-child({i}){{min-width:13rem}}\n");
        }

        css.Append("}\n");
        for (var i = 1; i <= most; i++)
        {
            css.Append(CultureInfo.InvariantCulture, $".n{i} tr>:nth-child({i}){{text-align:right}}\n.d{i} tbody>tr>:nth-child({i}),.n{i} tbody>tr>:nth-child({i}){{white-space:nowrap}}\n");
        }

        return css.ToString();
    }
}
