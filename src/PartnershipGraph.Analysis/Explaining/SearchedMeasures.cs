namespace PartnershipGraph.Analysis.Explaining;

/// <summary>The measures of <c>rank</c> whose value comes out of a search or an iteration over the whole network.</summary>
internal static class SearchedMeasures
{
    private const string paths = "it comes out of a search for shortest paths through the whole network, a tie being as long as one over its weight";
    private const string iteration = "it is where an iteration over the whole network comes to rest";
    private const string peeling = "it is what is left when actors with few ties are taken away one after the other";
    private const string equations = "it solves equations for the whole network at once";

    private const string closeness = "(r - 1)/Σ_j d_ij, r the number reached, itself included";
    private const string scaledCloseness = closeness + ", times (r - 1)/(n - 1)";
    private const string harmonic = "Σ_j 1/d_ij";

    public static IReadOnlyList<(string Name, string Formula, string Why)> All { get; } =
    [
        ("betweenness", "Σ_{s<t} σ_st(i)/σ_st, σ_st the number of shortest paths from s to t", paths),
        ("closeness_component", closeness, paths),
        ("closeness_component_in", closeness, paths),
        ("closeness_component_out", closeness, paths),
        ("closeness_wf", scaledCloseness, paths),
        ("closeness_wf_in", scaledCloseness, paths),
        ("closeness_wf_out", scaledCloseness, paths),
        ("harmonic", harmonic, paths),
        ("harmonic_in", harmonic, paths),
        ("harmonic_out", harmonic, paths),
        ("eccentricity", "the largest d_ij", paths),
        ("eigenvector", "λx = Wx with the largest λ and Σx² = 1", iteration),
        ("katz", "x = αWᵀx + 1 with α = .9/λ₁", iteration),
        ("pagerank", "x_i = (1-d)/n + d Σ_j x_j w_ji/s_j with d = .85", iteration),
        ("hits_hub", "the leading vector of WWᵀ, sum 1", iteration),
        ("hits_authority", "the leading vector of WᵀW, sum 1", iteration),
        ("subgraph_centrality", "(e^A)_ii, A the ties without their weights", equations),
        ("current_flow_closeness", "1/Σ_j R_ij, R the resistance where a tie conducts by its weight", equations),
        ("current_flow_betweenness", "half the sum of the currents through i over all pairs without it", equations),
        ("core_number", "the largest k such that all of a set of actors have k ties inside it", peeling),
        ("weighted_core_number", "the largest s such that all of a set of actors have the weight s inside it", peeling),
    ];

    /// <summary>The measure of a name, in any case of letters; null if it is none of these.</summary>
    public static (string Name, string Formula, string Why)? Of(string name) =>
        All.Where(m => string.Equals(m.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).Select(m => ((string, string, string)?)m).FirstOrDefault();
}
