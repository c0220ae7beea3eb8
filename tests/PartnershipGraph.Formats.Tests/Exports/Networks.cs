using CsCheck;
using PartnershipGraph.Analysis.Exports;

namespace PartnershipGraph.Formats.Tests.Exports;

/// <summary>Networks to be exported.</summary>
internal static class Networks
{
    private static readonly Gen<string> id = Gen.OneOf(
        Gen.OneOf("NA", "001", "1e5", "Korea, South", "Lao \"PDR\"", "\"", "a;b", "two\tparts", "x<y&z>", "]]>", "中国", "Co\u0302te", "𝔸", "back\\slash", "'", "{1}", "%"),
        Gen.Char['!', '~'].Array[1, 6].Select(chars => new string(chars)));

    private static readonly Gen<double> weight = Gen.OneOf(Gen.OneOf(1, 0.1, 1e-300, double.MaxValue / 4, double.Epsilon, 1.0 / 3), Gen.Double[1e-6, 1e6]);

    private static readonly Gen<string> text = Gen.OneOf(Gen.OneOf("", "a\nb", "\r\n", "\u0001\u001f", "\ud800", "\ufffe", "<&\">'", "–", "𝔸", "a,b"), Gen.String);

    /// <summary>Networks of ids and texts of any kind.</summary>
    public static Gen<ExportNetwork> Any { get; } =
        from ids in id.Array[0, 12].Select(ids => ids.Distinct(StringComparer.Ordinal).ToArray())
        from isDirected in Gen.Bool
        from names in text.Array[12]
        from ends in Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], weight, text).Array[0, 20]
        select new ExportNetwork
        {
            Layers = "partnership",
            Description = names[0],
            IsDirected = isDirected,
            Nodes = [.. ids.Zip(names, (i, n) => new ExportNode(i, n, "710", "", n, "state"))],
            TieColumns = [new("title", ExportType.Text, names[1])],
            Ties =
            [
                .. ends.Where(e => e.Item1 < e.Item2 && e.Item2 < ids.Length).DistinctBy(e => (e.Item1, e.Item2))
                    .Select(e => new ExportTie(e.Item1, e.Item2, e.Item3, [e.Item4])),
            ],
        };

    /// <summary>A network of states A, B and C with ties A–B 0.5 and B–C 1.</summary>
    public static ExportNetwork Small(bool isDirected = false) => new()
    {
        Layers = "partnership",
        Description = "As of 2024.",
        IsDirected = isDirected,
        Nodes = [Node("A", "Alpha, \"the\" <first>"), Node("B", "Beta"), Node("C", "中国") with { Cow = "" }],
        TieColumns = [new("title", ExportType.Text, "Title"), new("rank", ExportType.Whole, "Rank"), new("since", ExportType.Date, "Since")],
        Ties = [new(0, 1, 0.5, ["Strategic", "3", "2008-06"]), new(1, 2, 1, ["", "", ""])],
    };

    public static ExportNode Node(string id, string name = "") => new(id, name, "20", "i" + id, "Asia", "state");

    public static string Text(Action<TextWriter> write)
    {
        using var written = new StringWriter { NewLine = "\r\n" };
        write(written);
        return written.ToString();
    }
}
