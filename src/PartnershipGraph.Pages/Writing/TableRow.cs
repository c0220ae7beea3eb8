using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Writing;

/// <summary>A row of a table. HTML lets the end tags of rows and cells go, and in pages of thousands of cells they do.</summary>
/// <param name="columns">The columns of the table.</param>
/// <param name="row">The row.</param>
internal sealed class TableRow(IReadOnlyList<PageColumn> columns, PageRow row) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var tag = new Tag(writer, encoder);
        writer.Write("<tr");
        tag.Attribute("class", row.IsShown ? null : "rest");
        tag.Attribute("data-k", row.Key);
        tag.Attribute("data-a", row.Actors.Count > 0 ? string.Join(' ', row.Actors) : null);
        writer.Write('>');
        var head = PlaceOfHead();
        for (var i = 0; i < columns.Count; i++)
        {
            var (column, cell) = (columns[i], row.Cells[i]);
            writer.Write(i == head ? "<th scope=\"row\"" : "<td");
            tag.Attribute("data-raw", cell.Raw == cell.Display ? null : cell.Raw);
            tag.Flag("data-drawn", column.IsDrawn);
            tag.Flag("hidden", !column.IsShown);
            writer.Write('>');
            new LinkedText(cell.Display, cell.Link, cell.Language, cell.Source).WriteTo(writer, encoder);
        }
    }

    /// <summary>The first words of a row that a reader sees name it; a row of numbers has no name.</summary>
    private int PlaceOfHead()
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { IsShown: true, IsNumber: false } && row.Cells[i].Display.Length > 0)
            {
                return i;
            }
        }

        return -1;
    }
}
