using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Writing;

/// <summary>A table: its caption, its heads, a row a line.</summary>
/// <param name="table">The table.</param>
internal sealed class TableMarkup(PageTable table) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var tag = new Tag(writer, encoder);
        writer.Write("<table");
        tag.Attribute("id", table.Id);
        tag.Attribute("data-file", table.FileName);
        tag.Attribute("data-figure", table.Figure);
        tag.Attribute("data-left-out", table.LeftOut > 0 ? table.LeftOut.ToString(CultureInfo.InvariantCulture) : null);
        tag.Attribute("class", ColumnClasses.Of(table));
        if (table.Ledger is { } ledger)
        {
            // Exact, for a script that strikes paths.
            tag.Attribute("data-ledger", string.Create(CultureInfo.InvariantCulture, $"{ledger.Mean:R} {ledger.Reach:R} {ledger.Weight:R}"));
            tag.Attribute("data-command", ledger.Command);
        }

        writer.Write(table.IsTitleSaid ? "><caption><span class=\"quiet\">" : "><caption><span>");
        new MarkedText(table.Title).WriteTo(writer, encoder);
        writer.Write("</span></caption>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            writer.Write("<th scope=\"col\"");
            tag.Attribute("class", column.IsNumber ? "n" : null);
            tag.Attribute("data-key", column.Key);
            tag.Flag("hidden", !column.IsShown);
            writer.Write('>');
            new MarkedText(column.Name).WriteTo(writer, encoder);
            writer.Write("</th>");
        }

        writer.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            new TableRow(table.Columns, row).WriteTo(writer, encoder);
            writer.Write('\n');
        }

        writer.Write("</tbody></table>");
    }
}
