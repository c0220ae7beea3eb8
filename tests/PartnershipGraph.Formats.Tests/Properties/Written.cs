using System.Globalization;
using System.Security;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.Properties;

/// <summary>A network in each form, as a plain writer would write it.</summary>
internal static class Written
{
    public static string AsCsv(TieTable table, char separator, string lineBreak)
    {
        string Field(string text) => text.AsSpan().ContainsAny("\"\r\n\t ;,") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        string Row(params string[] fields) => string.Join(separator, table.HasWeights ? fields : fields[..2]) + lineBreak;

        return Row("source", "target", "weight")
            + string.Concat(table.Vertices.Select(vertex => Row(Field(vertex), "", "")))
            + string.Concat(table.Ties.Select(tie => Row(Field(table.Vertices[tie.Source]), Field(table.Vertices[tie.Target]), Text(tie.Weight))));
    }

    public static string AsGraphMl(TieTable table)
    {
        static string Attribute(string text) => SecurityElement.Escape(text).Replace("\t", "&#9;", StringComparison.Ordinal);
        string Edge(TieRow tie) =>
            $"<edge source=\"{Attribute(table.Vertices[tie.Source])}\" target=\"{Attribute(table.Vertices[tie.Target])}\""
            + $"{(tie.Direction == TieDirection.OneWay ? " directed=\"true\"" : "")}>"
            + (table.HasWeights ? $"<data key=\"k\">{Text(tie.Weight)}</data>" : "") + "</edge>\n";

        return "<graphml>" + (table.HasWeights ? "<key id=\"k\" for=\"edge\" attr.name=\"weight\"/>" : "") + "<graph edgedefault=\"undirected\">\n"
            + string.Concat(table.Vertices.Select(vertex => $"<node id=\"{Attribute(vertex)}\"/>\n"))
            + string.Concat(table.Ties.Select(Edge)) + "</graph></graphml>";
    }

    /// <summary>A section for every run of ties of one direction.</summary>
    public static string AsPajek(TieTable table)
    {
        var lines = new List<string> { Invariant($"*Vertices {table.Vertices.Count}") };
        lines.AddRange(table.Vertices.Select((vertex, i) => Invariant($"{i + 1} \"{vertex.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        var present = TieDirection.Unsaid;
        foreach (var tie in table.Ties)
        {
            if (tie.Direction != present)
            {
                lines.Add(tie.Direction == TieDirection.OneWay ? "*Arcs" : "*Edges");
                present = tie.Direction;
            }

            lines.Add(Invariant($"{tie.Source + 1} {tie.Target + 1}{(table.HasWeights ? " " + Text(tie.Weight) : "")}"));
        }

        return string.Join('\n', lines);
    }

    /// <summary>A general matrix: every tie of one direction.</summary>
    public static string AsMatrix(TieTable table) =>
        $"%%MatrixMarket matrix coordinate {(table.HasWeights ? "real" : "pattern")} general\n"
        + Invariant($"{table.Vertices.Count} {table.Vertices.Count} {table.Ties.Count}\n")
        + string.Concat(table.Ties.Select(tie => Invariant($"{tie.Source + 1} {tie.Target + 1}{(table.HasWeights ? " " + Text(tie.Weight) : "")}\n")));

    private static string Text(double weight) => weight.ToString("R", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
