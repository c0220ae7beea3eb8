using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>The values of an exported tie, in the order of <see cref="TieColumns"/>.</summary>
internal static class TieCells
{
    /// <summary>What the layers say of a tie.</summary>
    /// <param name="layers">What each layer says; null where it says nothing.</param>
    /// <param name="options">How the network was made.</param>
    /// <param name="first">Id of the end that is called 1.</param>
    /// <param name="second">Id of the other end.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Tie?> layers, SnapshotOptions options, string first, string second)
    {
        var present = options.Layers.Zip(layers).Where(l => l.Second is not null).Select(l => l.First.ToString());
        return [string.Join(';', present), .. options.Layers.Zip(layers).SelectMany(l => Of(l.First, l.Second, options.Directed, first, second))];
    }

    /// <summary>A number that reads back as the same double.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Of(Layer layer, Tie? tie, bool directed, string first, string second)
    {
        string[] givers = directed ? [first] : [first, second];
        yield return tie is null ? "" : Number(tie.Weight);
        var cells = layer.Kind switch
        {
            LayerKind.Alliance => Pacts(tie),
            LayerKind.Rivalry => [],
            LayerKind.Substance => givers.SelectMany(g => Measured(tie, g)),
            _ => givers.SelectMany(g => Titled(tie, g)),
        };
        foreach (var cell in cells)
        {
            yield return cell;
        }
    }

    private static string[] Titled(Tie? tie, string sponsor) =>
        tie?.Sides.FirstOrDefault(s => s.Sponsor == sponsor)?.Title is { } title
            ? [title.Opening.Label, title.Rank.ToString(), title.Opening.Ladder, title.Opening.Date.ToString()]
            : ["", "", "", ""];

    private static string[] Pacts(Tie? tie)
    {
        if (tie is null)
        {
            return ["", ""];
        }

        // Kinds stand in order of strength, and several weigh the same.
        var strongest = tie.Alliances.Min(p => p.Kind);
        var names = tie.Alliances.Select(p => p.Alliance).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [strongest.ToString().ToLowerInvariant(), string.Join(';', names)];
    }

    private static string[] Measured(Tie? tie, string source) =>
        tie?.Substance.FirstOrDefault(f => f.Source == source) is { } fact
            ? [Number(fact.Value), fact.Year.ToString(CultureInfo.InvariantCulture)]
            : ["", ""];
}
