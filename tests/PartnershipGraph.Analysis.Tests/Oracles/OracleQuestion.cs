using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipGraph.Analysis.Measures;

namespace PartnershipGraph.Analysis.Tests.Oracles;

/// <summary>An oracle's id as a question to the command line: a measure, its options, and how far the answer may lie off.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Unweighted">Whether every tie counts 1.</param>
/// <param name="Request">The options.</param>
internal sealed partial record OracleQuestion(string Measure, bool Unweighted, GraphRequest Request)
{
    /// <summary>What oracle values are to be multiplied with: their lengths are in another unit than 1/strength.</summary>
    public double Factor { get; private init; } = 1;

    /// <summary>The relative tolerance.</summary>
    public double Tolerance { get; private init; } = 1e-9;

    /// <summary>Whether the oracle is the best known value of a search, to be reached or beaten.</summary>
    public bool IsBest { get; private init; }

    public static OracleQuestion Of(OracleFile file, string id)
    {
        var unweighted = id.Contains("_unweighted", StringComparison.Ordinal);
        var name = id.Replace("_unweighted", "", StringComparison.Ordinal).Replace("_weighted", "", StringComparison.Ordinal);
        var weights = unweighted ? "unweighted" : "weighted";
        var best = $"modularity_best_partition_{weights}";
        if (Modularity.Match(name) is { Success: true } modularity)
        {
            var resolution = double.Parse(modularity.Groups["r"].Value, CultureInfo.InvariantCulture);
            return new OracleQuestion("modularity", unweighted, new GraphRequest { Groups = file.Groups(modularity.Groups["p"].Value), Resolution = resolution });
        }

        if (Roles.Match(name) is { Success: true } roles)
        {
            return new OracleQuestion(roles.Groups["m"].Value, unweighted, new GraphRequest { Groups = file.Groups(roles.Groups["p"].Value) });
        }

        return name switch
        {
            "modularity_best" => new OracleQuestion("leiden", unweighted, new GraphRequest { Restarts = 50 }) { IsBest = true },
            "participation_best" or "within_module_z_best" or "ei_index_best" =>
                new OracleQuestion(name.Replace("_best", "", StringComparison.Ordinal), unweighted, new GraphRequest { Groups = file.Groups(best) }),
            "pagerank_personalised_node0" => new OracleQuestion("pagerank", unweighted, new GraphRequest { Restart = file.Nodes[0] }) { Tolerance = 1e-8 },
            "katz" => new OracleQuestion(name, unweighted, new GraphRequest { Alpha = file.Parameter(id, "alpha") }) { Tolerance = 1e-8 },
            _ => new OracleQuestion(name, unweighted, new GraphRequest()) { Factor = FactorOf(name, unweighted, file.CostScale), Tolerance = ToleranceOf(name) },
        };
    }

    [GeneratedRegex("^modularity_(?<p>.+)_r(?<r>[0-9.]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Modularity { get; }

    [GeneratedRegex("^(?<m>brokerage_[a-z]+|signed_modularity)_(?<p>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Roles { get; }

    private static double FactorOf(string measure, bool unweighted, double scale) => unweighted ? 1 : measure switch
    {
        "average_path_length" or "eccentricity" => 1 / scale,
        _ when measure.StartsWith("closeness_", StringComparison.Ordinal) || measure.StartsWith("harmonic", StringComparison.Ordinal) => scale,
        _ => 1,
    };

    private static double ToleranceOf(string measure) => measure switch
    {
        "current_flow_closeness" or "current_flow_betweenness" => 1e-7,
        "eigenvector" or "eigenvector_eigenvalue" or "pagerank" or "hits_hub" or "hits_authority" or "subgraph_centrality" => 1e-8,
        "walk_balance" or "signed_laplacian_smallest_eigenvalue" or "pn_centrality" => 1e-8,
        _ => 1e-9,
    };
}
