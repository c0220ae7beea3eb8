using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>What an exported tie has beside its weight: the layers that it stands on, and the columns of each layer.</summary>
/// <remarks>In an undirected network 1 is the first of the two ends and 2 the other one: <c>title1</c> is what 1 calls 2.</remarks>
internal static class TieColumns
{
    /// <summary>The columns of several layers; names are different from each other.</summary>
    public static IReadOnlyList<ExportColumn> Of(SnapshotOptions options)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "weight" };
        return
        [
            .. options.Layers.SelectMany(l => Of(l, options.Directed))
                .Prepend(new ExportColumn("layers", ExportType.Text, "Layers that the tie stands on"))
                .Select(c => c with { Name = Free(c.Name) }),
        ];

        string Free(string name)
        {
            var free = name;
            for (var i = 2; !taken.Add(free); i++)
            {
                free = FormattableString.Invariant($"{name}_{i}");
            }

            return free;
        }
    }

    private static IEnumerable<ExportColumn> Of(Layer layer, bool directed) => layer.Kind switch
    {
        LayerKind.Alliance =>
        [
            new("alliance_weight", ExportType.Number, "Weight of the strongest pact"),
            new("alliance_kind", ExportType.Text, "Kind of the strongest pact"),
            new("alliances", ExportType.Text, "Names of the pacts"),
        ],
        LayerKind.Rivalry => [new("rivalry_weight", ExportType.Number, "Magnitude of the rivalry")],
        LayerKind.Substance => OfIndicator(layer.Indicator, directed),
        _ =>
        [
            new("partnership_weight", ExportType.Number, "Weight of the titles"),
            .. directed ? OfSide("", "the sponsor of the partner") : [.. OfSide("1", "1 of 2"), .. OfSide("2", "2 of 1")],
        ],
    };

    private static ExportColumn[] OfSide(string number, string whose) =>
    [
        new("title" + number, ExportType.Text, "Title given by " + whose),
        new("rank" + number, ExportType.Whole, "Its rank, 1 at the top"),
        new("ladder" + number, ExportType.Text, "The ladder of that rank"),
        new("since" + number, ExportType.Date, "Since when that title stands"),
    ];

    private static IEnumerable<ExportColumn> OfIndicator(string indicator, bool directed)
    {
        var name = NameOf(indicator);
        yield return new ExportColumn(name + "_weight", ExportType.Number, $"Weight of {indicator}");
        string[] sides = directed ? [""] : ["1", "2"];
        foreach (var side in sides)
        {
            var whose = side switch { "" => "source to target", "1" => "1 to 2", _ => "2 to 1" };
            yield return new ExportColumn(name + "_value" + side, ExportType.Number, $"{indicator}, {whose}");
            yield return new ExportColumn(name + "_year" + side, ExportType.Whole, $"Year of that value");
        }
    }

    private static string NameOf(string indicator)
    {
        var name = string.Concat(indicator.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'));
        return char.IsAsciiLetter(name[0]) ? name : "x" + name;
    }
}
