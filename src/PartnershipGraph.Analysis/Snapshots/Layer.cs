using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>One layer of ties: <c>partnership</c>, <c>alliance</c>, <c>rivalry</c> or <c>substance:INDICATOR</c>.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Indicator">The indicator of a substance layer; empty otherwise.</param>
public sealed record Layer(LayerKind Kind, string Indicator = "")
{
    /// <summary>Titles alone: the default of networks and measures.</summary>
    public static IReadOnlyList<Layer> Titles { get; } = [new(LayerKind.Partnership)];

    /// <summary>Titles and alliances: the default of hedging, exposure and the brief.</summary>
    public static IReadOnlyList<Layer> TitlesAndAlliances { get; } = [new(LayerKind.Partnership), new(LayerKind.Alliance)];

    /// <summary>The tables that the layer is read from.</summary>
    public DataTables Tables => Kind switch
    {
        LayerKind.Alliance => DataTables.Alliances,
        LayerKind.Rivalry => DataTables.Rivalries,
        LayerKind.Substance => DataTables.Substance,
        _ => DataTables.Titles,
    };

    /// <summary>Reads names separated by commas; the order of the result is that of the kinds, so that it means nothing.</summary>
    /// <exception cref="UsageException">A name is none, stands twice, or rivalry is joined with another layer.</exception>
    public static IReadOnlyList<Layer> ParseList(string text)
    {
        var layers = text.Split(',', StringSplitOptions.TrimEntries).Select(Parse).ToList();
        if (layers.Distinct().Count() != layers.Count)
        {
            throw new UsageException($"--layers {text} names a layer twice");
        }

        if (layers.Count > 1 && layers.Exists(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException("the layer rivalry joins no other layer: its ties mean the opposite; ask for it alone");
        }

        return [.. layers.OrderBy(l => l.Kind).ThenBy(l => l.Indicator, StringComparer.Ordinal)];
    }

    /// <summary>The name of the command line.</summary>
    public override string ToString() => Kind == LayerKind.Substance ? "substance:" + Indicator : Kind.ToString().ToLowerInvariant();

    private static Layer Parse(string name) => name switch
    {
        "partnership" => new(LayerKind.Partnership),
        "alliance" => new(LayerKind.Alliance),
        "rivalry" => new(LayerKind.Rivalry),
        _ when name.StartsWith("substance:", StringComparison.Ordinal) && name.Length > 10 => new(LayerKind.Substance, name[10..]),
        _ => throw new UsageException($"'{name}' is no layer: write partnership, alliance, rivalry or substance:INDICATOR"),
    };
}
