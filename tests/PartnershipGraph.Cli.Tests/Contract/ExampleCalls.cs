namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>How each example of the contract is asked for: the command line whose answer must have the names of the example.</summary>
internal static class ExampleCalls
{
    /// <summary>The place of a file or folder that the test writes.</summary>
    public const string Place = "{place}";

    /// <summary>By the name of the example (<see cref="ContractExample.Name"/>).</summary>
    public static IReadOnlyDictionary<string, string> Lines { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["graph: graph measures timings"] =
            $"graph {Place}/ties.csv --measure betweenness,closeness_component,edge_betweenness,transitivity,rich_club,components,leiden,bridges,articulation_points --timings",
        ["hedge: asOf poles weights layers states"] = "hedge --poles USA,CHN --as-of 2024-12-31",
        ["similarity: a b values nulls"] = "similarity CHN RUS",
        ["exposure: state pole XM XR nulls paths"] = "exposure VNM --pole CHN",
        ["rank: measure values nulls"] = "rank strength",
        ["validate: errors"] = $"validate {Place}/wrong",
        ["inflation: sponsor ladder T years decomposition"] = "inflation --sponsor CHN",
        ["timeline: a b asOf sides"] = "timeline CHN RUS",
        ["gap: sponsor n rho tauB partners nulls"] = "gap --sponsor CHN",
        ["crisis: vote sponsor asOf n1 n0 predictors states"] = "crisis --vote A/RES/68/262 --sponsor RUS",
        ["overlap: pole jaccard alliancesCovered partnershipsCovered phi qap table"] = "overlap --pole USA",
        ["simulate: changes"] = "simulate --set VNM-USA=2",
        ["simulate: state from to set"] = "simulate --find VNM",
        ["diff: opened closed changed"] = "diff --from 2010 --to 2024",
        ["explain: measure state value formula expression inputs"] = "explain ENG VNM",
        [": robust"] = "rank strength --robust",
    };

    /// <summary>Sketches of a part of an answer, or of what needs a database or a job file: the tests of their command hold them.</summary>
    public static IReadOnlySet<string> Parts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "cypher: columns rows",
        "cypher: srid x y z",
        "cypher: nodes relationships",
        "cypher: elementId labels properties",
        "cypher: elementId type start end properties",
        "run: version dataset jobs",
        "diff: title rank weight",
    };
}
