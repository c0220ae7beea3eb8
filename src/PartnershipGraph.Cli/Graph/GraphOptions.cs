using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The options of <c>pgraph graph</c>: how the file is read, and how measures are taken.</summary>
internal sealed class GraphOptions
{
    private readonly Option<bool> unweighted = new("--unweighted") { Description = "Every tie counts 1; weights are checked all the same." };
    private readonly Option<bool> directed = new("--directed") { Description = "Ties lead from source to target, whatever the file says." };
    private readonly Option<bool> undirected = new("--undirected") { Description = "Ties have no direction, whatever the file says." };
    private readonly Option<string> weightsAre = Among("--weights-are", "What weights mean: strength (larger is closer; paths take 1/strength) or distance.", "strength", "strength", "distance");
    private readonly Option<string?> parallel = Among<string?>("--parallel", "Rows between the same vertices are summed, the largest is kept, or they are an error (default: sum; of distances the shortest).", null, "sum", "max", "error");
    private readonly Option<string> loops = Among("--loops", "Rows from a vertex to itself are dropped, or an error.", "drop", "drop", "error");
    private readonly Option<bool> normalized = new("--normalized") { Description = "Divide by the largest value possible in a graph of as many vertices, where there is one." };
    private readonly Option<string> damping = NumberOption.Of("--damping", "0.85", "PageRank: the chance to walk on.", "D");
    private readonly Option<string?> alpha = Text("--alpha", "A", "Katz: attenuation (default 0.9/λ₁). Opsahl's degree: weight of strength (default 0.5).");
    private readonly Option<string> beta = NumberOption.Of("--beta", "1", "Katz: what every vertex has to begin with.", "B");
    private readonly Option<string> resolution = NumberOption.Of("--resolution", "1", "Modularity: higher values give smaller communities.", "G");
    private readonly Option<string?> iterations = Text("--iterations", "N", "The most steps of an iteration (default: the measure's own).");
    private readonly Option<string> restarts = NumberOption.Of("--restarts", "1", "How often a search for communities starts anew; the best is kept.");
    private readonly Option<string?> restart = Text("--restart", "ID", "The vertex to which PageRank returns (default: all alike).");
    private readonly Option<string?> samples = Text("--samples", "K", "Betweenness from K sources drawn at random, scaled up (default: all, exact).");
    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Seed of random choices; the same seed gives the same answer.");
    private readonly Option<string?> threads = Text("--threads", "N", "Threads at work (default: every core); no result depends on it.");

    private Option[] All =>
    [
        directed, undirected, unweighted, weightsAre, parallel, loops, normalized, damping, alpha, beta, resolution, iterations, restarts, restart, samples, seed, threads,
    ];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How rows become a network.</summary>
    public TieOptions ReadTies(ParseResult parsed, bool signed)
    {
        var (one, both) = (parsed.GetValue(directed), parsed.GetValue(undirected));
        if (one && both)
        {
            throw new UsageException("--directed and --undirected exclude each other: give one");
        }

        return new TieOptions
        {
            Directed = one ? true : both ? false : null,
            Unweighted = parsed.GetValue(unweighted),
            Weights = Enum.Parse<WeightMeaning>(parsed.GetValue(weightsAre)!, ignoreCase: true),
            Parallels = parsed.GetValue(parallel) is { } policy ? Enum.Parse<ParallelTies>(policy, ignoreCase: true) : null,
            RefuseLoops = parsed.GetValue(loops) == "error",
            Signed = signed,
        };
    }

    /// <summary>How measures are taken.</summary>
    public GraphRequest ReadRequest(ParseResult parsed, GroupTable? groups) => new()
    {
        Normalized = parsed.GetValue(normalized),
        Damping = Values.Number("--damping", parsed.GetValue(damping)!),
        Alpha = parsed.GetValue(alpha) is { } a ? Values.Number("--alpha", a) : null,
        Beta = Values.Number("--beta", parsed.GetValue(beta)!),
        Resolution = Values.Number("--resolution", parsed.GetValue(resolution)!),
        Iterations = parsed.GetValue(iterations) is { } steps ? Values.Count("--iterations", steps) : null,
        Restarts = Values.Count("--restarts", parsed.GetValue(restarts)!),
        Restart = parsed.GetValue(restart),
        Samples = parsed.GetValue(samples) is { } k ? Values.Count("--samples", k) : null,
        Seed = Values.Whole("--seed", parsed.GetValue(seed)!),
        Threads = parsed.GetValue(threads) is { } n ? Values.Count("--threads", n) : Environment.ProcessorCount,
        Groups = groups,
    };

    private static Option<string?> Text(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };

    private static Option<T> Among<T>(string name, string description, T normal, params string[] values)
    {
        var option = new Option<T>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => normal };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
