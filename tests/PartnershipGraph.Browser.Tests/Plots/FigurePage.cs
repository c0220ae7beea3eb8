using System.Net;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Browser.Tests.Plots;

/// <summary>A page of one figure with the numbers behind it, and nothing else: its colours are those of the themes.</summary>
internal static class FigurePage
{
    private const string id = "fig-1";

    public static string Of(Figure figure) =>
        $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="color-scheme" content="light dark">
        <title>{{Text(figure.Title)}}</title>
        <link rel="icon" href="data:,">
        <style>
        :root { color-scheme: light dark; {{ThemeRules.Properties(Theme.Light)}} }
        @media (prefers-color-scheme: dark) { :root { {{ThemeRules.Properties(Theme.Dark)}} } }
        @media print { :root { {{ThemeRules.Properties(Theme.Print)}} } }
        {{ThemeRules.Classes()}}
        body { margin: 0 1rem; background: var(--paper); color: var(--ink); font-family: sans-serif; }
        figure { margin: 0; overflow-x: auto; break-inside: avoid; }
        </style>
        </head>
        <body>
        <main>
        <h1>{{Text(figure.Title)}}</h1>
        <figure id="{{id}}" data-kind="{{figure.Kind}}" aria-labelledby="{{id}}-caption">
        {{SvgWriter.Part(figure, id)}}
        <figcaption id="{{id}}-caption">{{Text(string.Join(' ', figure.Caption))}}</figcaption>
        </figure>
        <table data-figure="{{id}}">
        <caption>The numbers drawn</caption>
        <thead><tr>{{string.Concat(figure.Table.Columns.Select(column => $"<th scope=\"col\">{Text(column.Name)}</th>"))}}</tr></thead>
        <tbody>
        {{string.Join('\n', figure.Table.Rows.Select(row => RowOf(figure.Table, row)))}}
        </tbody>
        </table>
        </main>
        </body>
        </html>
        """;

    private static string RowOf(FigureTable table, FigureRow row)
    {
        var cells = row.Cells.Zip(table.Columns, (cell, column) => $"<td{(column.IsDrawn ? " data-drawn" : "")}>{Text(cell)}</td>");
        return $"<tr data-k=\"{Text(row.Key)}\">{string.Concat(cells)}</tr>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
