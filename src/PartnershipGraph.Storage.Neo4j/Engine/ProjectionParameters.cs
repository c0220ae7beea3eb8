using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>The options of a snapshot as the statements of cypher/engine take them.</summary>
internal static class ProjectionParameters
{
    private static readonly Dictionary<string, object?> kinds = Numbers<PartnershipEventKind>();

    private static readonly Dictionary<string, object?> confidences = Numbers<Confidence>();

    private static readonly Dictionary<string, object?> pacts = Enum.GetValues<AllianceKind>()
        .ToDictionary(Words<AllianceKind>.Of, k => (object?)AllianceTies.WeightOf(k), StringComparer.Ordinal);

    /// <summary>What says which rows may be told.</summary>
    public static Dictionary<string, object?> OfRows(SnapshotOptions options) => new(StringComparer.Ordinal)
    {
        ["asOf"] = Day(options.AsOf),
        ["universe"] = Words<ActorUniverse>.Of(options.Universe),
        ["confidences"] = confidences,
        ["minConfidence"] = (long)options.MinConfidence,
    };

    /// <summary>What says which pact weighs how much, beside.</summary>
    public static Dictionary<string, object?> OfPacts(SnapshotOptions options) => With(OfRows(options), ("pacts", pacts));

    /// <summary>What says which pact weighs how much, alone.</summary>
    public static Dictionary<string, object?> OfKinds() => new(StringComparer.Ordinal) { ["pacts"] = pacts };

    /// <summary>What says which titles are rows.</summary>
    public static Dictionary<string, object?> OfTitles(SnapshotOptions options, IReadOnlyDictionary<string, Ladder> ladders) => new(StringComparer.Ordinal)
    {
        ["kinds"] = kinds,
        ["ladders"] = ladders.ToDictionary(l => l.Key, l => (object?)OfLadder(l.Value, options), StringComparer.Ordinal),
    };

    /// <summary>Everything that makes a network.</summary>
    /// <param name="options">The options.</param>
    /// <param name="ladders">Every ladder, by id.</param>
    /// <param name="substance">The layers of figures.</param>
    /// <param name="unit">What lengths are multiples of; null for weights.</param>
    /// <param name="isReversed">Whether arcs go the other way round.</param>
    public static Dictionary<string, object?> OfNetwork(
        SnapshotOptions options, IReadOnlyDictionary<string, Ladder> ladders, IEnumerable<SubstanceScale> substance, double? unit, bool isReversed)
    {
        var titles = OfTitles(options, ladders);
        var all = With(
            OfPacts(options),
            ("knownAsOf", options.KnownAsOf is { } known ? Day(known) : null),
            ("layers", Layers(options)),
            ("kinds", titles["kinds"]),
            ("ladders", titles["ladders"]),
            ("substance", substance.Select(s => new Dictionary<string, object?> { ["indicator"] = s.Indicator, ["scale"] = s.Scale }).ToList()),
            ("unit", unit));
        return options.Directed ? With(all, ("isReversed", isReversed)) : With(all, ("combine", Words<TieCombination>.Of(options.Combine)));
    }

    /// <summary>The names of the layers.</summary>
    public static List<string> Layers(SnapshotOptions options) => [.. options.Layers.Select(l => l.ToString())];

    private static Dictionary<string, object?> OfLadder(Ladder ladder, SnapshotOptions options) => new(StringComparer.Ordinal)
    {
        ["sponsor"] = ladder.Sponsor,
        ["weights"] = TieWeights.OfRanks(ladder, options).ToList(),
    };

    private static Dictionary<string, object?> With(Dictionary<string, object?> parameters, params (string Name, object? Value)[] more)
    {
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        return parameters;
    }

    private static LocalDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static Dictionary<string, object?> Numbers<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(Words<T>.Of, v => (object?)Convert.ToInt64(v, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
