using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>Which measures Graph Data Science computes as we define them, and why it does not the others.</summary>
internal static class GdsMeasures
{
    private const string readsUndirected = "it takes networks without direction only";
    private const string sumsToOne = "divided by their sum";
    private const string sums = "multiplied by the number of the other actors";
    private const string nullsAtZero = "0 read as undefined";

    private static readonly Dictionary<string, GdsMeasure> measures = new(StringComparer.Ordinal)
    {
        ["degree"] = Degrees(TieNumber.None, "UNDIRECTED"),
        ["in_degree"] = Degrees(TieNumber.None, "REVERSE"),
        ["out_degree"] = Degrees(TieNumber.None, "NATURAL"),
        ["strength"] = Degrees(TieNumber.Weight, "UNDIRECTED"),
        ["in_strength"] = Degrees(TieNumber.Weight, "REVERSE"),
        ["out_strength"] = Degrees(TieNumber.Weight, "NATURAL"),
        ["betweenness"] = new(GdsProcedures.Betweenness, EngineScores.Of),
        ["closeness_wf"] = Hops(WassermanFaust(true), EngineScores.Of, "", isReversed: true),
        ["closeness_wf_out"] = Hops(WassermanFaust(true), EngineScores.Of, "", isReversed: true),
        ["closeness_wf_in"] = Hops(WassermanFaust(true), EngineScores.Of, "", isReversed: false),
        ["closeness_component"] = Hops(WassermanFaust(false), EngineScores.UndefinedAtZero, nullsAtZero, isReversed: true),
        ["closeness_component_out"] = Hops(WassermanFaust(false), EngineScores.UndefinedAtZero, nullsAtZero, isReversed: true),
        ["closeness_component_in"] = Hops(WassermanFaust(false), EngineScores.UndefinedAtZero, nullsAtZero, isReversed: false),
        ["harmonic"] = Hops(GdsProcedures.Harmonic, EngineScores.SumsOfMeans, sums, isReversed: true),
        ["harmonic_out"] = Hops(GdsProcedures.Harmonic, EngineScores.SumsOfMeans, sums, isReversed: true),
        ["harmonic_in"] = Hops(GdsProcedures.Harmonic, EngineScores.SumsOfMeans, sums, isReversed: false),
        ["pagerank"] = new(GdsProcedures.PageRank, EngineScores.Shares, sumsToOne),
        ["core_number"] = new(GdsProcedures.CoreNumbers, EngineScores.Of) { WhyNotDirected = readsUndirected },
        ["triangles"] = new(GdsProcedures.Triangles, EngineScores.Of) { WhyNotDirected = readsUndirected },
        ["clustering"] = new(GdsProcedures.Clustering, EngineScores.Of) { WhyNotDirected = readsUndirected },
    };

    private static readonly Dictionary<string, string> differing = new(StringComparer.Ordinal)
    {
        ["clustering_barrat"] = "its clustering ignores weights",
        ["clustering_onnela"] = "its clustering ignores weights",
        ["eigenvector"] = "it divides weights by their sum at each actor, and on networks in several parts what it gives may be no number",
        ["hits_authority"] = "its HITS ignores weights, and scales to length 1",
        ["hits_hub"] = "its HITS ignores weights, and scales to length 1",
        ["weighted_core_number"] = "its cores count ties and ignore weights",
    };

    /// <summary>The names of those that it computes.</summary>
    public static IEnumerable<string> Names => measures.Keys;

    /// <summary>How a measure is had on a network.</summary>
    /// <exception cref="UsageException">It means something else there.</exception>
    public static GdsMeasure For(string name, SnapshotOptions options)
    {
        if (!measures.TryGetValue(name, out var measure))
        {
            throw Refused(name, differing.GetValueOrDefault(name, "Graph Data Science has no such measure"));
        }

        if (options.Directed && measure.WhyNotDirected is { } why)
        {
            throw Refused(name, why + "; leave --directed out");
        }

        if (measure.WhyEqualTies is { } reason && !CountsAlike(options))
        {
            throw Refused(name, reason + "; --weights binary on the layer partnership makes them one (not joined by mean)");
        }

        return options.Directed && measure.Orientation is { } orientation ? measure with { Procedure = measure.Procedure.With("orientation", orientation) } : measure;
    }

    /// <summary>A refusal with its reason.</summary>
    public static UsageException Refused(string what, string why) => new($"--engine gds does not compute {what} as we define it: {why}. Without --engine it is computed here");

    /// <summary>Whether every tie weighs 1, and is as long as any other.</summary>
    private static bool CountsAlike(SnapshotOptions options) =>
        options.Weights.Id == "binary" && options.Layers is [{ Kind: LayerKind.Partnership }] && (options.Directed || options.Combine != TieCombination.Mean);

    private static GdsMeasure Degrees(TieNumber number, string orientation) =>
        new(GdsProcedures.Degree with { Reads = number }, EngineScores.Of) { Orientation = orientation };

    private static GdsMeasure Hops(GdsProcedure procedure, Func<IReadOnlyList<double>, EngineScores> scale, string scaling, bool isReversed) =>
        new(procedure, scale, scaling) { WhyEqualTies = "it counts hops, where ours measures lengths 1/weight", IsReversed = isReversed };

    private static GdsProcedure WassermanFaust(bool isAsked) => GdsProcedures.Closeness.With("useWassermanFaust", isAsked);
}
