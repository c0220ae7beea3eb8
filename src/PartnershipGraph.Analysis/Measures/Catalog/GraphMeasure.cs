using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>A measure by its name on the command line.</summary>
/// <param name="Name">The name.</param>
/// <param name="Meaning">What it tells, in a line.</param>
/// <param name="Compute">How it is computed. What it returns tells the result in ids, apart from the work that is timed.</param>
internal sealed record GraphMeasure(string Name, string Meaning, Func<MeasureInput, RunContext, Func<IReadOnlyList<string>, MeasureAnswer>> Compute)
{
    /// <summary>Whether it asks which way ties go: in an undirected network every tie goes both ways.</summary>
    public bool NeedsDirection { get; init; }

    /// <summary>Whether it speaks of groups that somebody has to name.</summary>
    public bool NeedsPartition { get; init; }

    /// <summary>Whether it reads negative weights as hostile ties.</summary>
    public bool ReadsSigns { get; init; }

    /// <summary>Whether it reads how strong ties are; otherwise it counts them.</summary>
    public bool HeedsStrengths { get; init; } = true;

    /// <summary>Whether vertices can be ranked by it, if it has a value for each.</summary>
    public bool Ranks { get; init; } = true;

    /// <summary>How scores of vertices are computed; null for measures of another domain.</summary>
    public Func<MeasureInput, RunContext, VertexScores>? Scores { get; private init; }

    /// <summary>Computes it and tells the result in ids.</summary>
    public MeasureAnswer Answer(MeasureInput input, RunContext run, IReadOnlyList<string> ids) => Compute(input, run)(ids);

    /// <summary>A measure with a value for every vertex.</summary>
    public static GraphMeasure Vertex(string name, string meaning, Func<MeasureInput, RunContext, VertexScores> compute) =>
        Of(name, meaning, compute, AnswerOf.Vertices) with { Scores = compute };

    /// <summary>A measure with a value for every tie.</summary>
    public static GraphMeasure Edges(string name, string meaning, Func<MeasureInput, RunContext, PairScores> compute) =>
        Of(name, meaning, compute, (scores, ids) => AnswerOf.Pairs("edge", scores, ids));

    /// <summary>A measure with a value for some pairs.</summary>
    public static GraphMeasure Pairs(string name, string meaning, Func<MeasureInput, RunContext, PairScores> compute) =>
        Of(name, meaning, compute, (scores, ids) => AnswerOf.Pairs("pair", scores, ids));

    /// <summary>A measure with one value.</summary>
    public static GraphMeasure Graph(string name, string meaning, Func<MeasureInput, RunContext, GraphScore> compute) =>
        Of(name, meaning, compute, (score, _) => AnswerOf.Graph(score));

    /// <summary>A measure with a value under each of some names.</summary>
    public static GraphMeasure Table(string name, string meaning, Func<MeasureInput, RunContext, GraphTable> compute) =>
        Of(name, meaning, compute, (table, _) => AnswerOf.Table(table));

    /// <summary>A measure that is a list of sizes.</summary>
    public static GraphMeasure Sizes(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<int>> compute) =>
        Of(name, meaning, compute, (sizes, _) => new SizesAnswer([.. sizes]));

    /// <summary>A measure that divides the vertices.</summary>
    public static GraphMeasure Division(string name, string meaning, Func<MeasureInput, RunContext, Partition> compute) =>
        Of(name, meaning, compute, (groups, ids) => AnswerOf.Groups(groups, score: null, ids));

    /// <summary>A measure that divides the vertices as well as it can.</summary>
    public static GraphMeasure Division(
        string name, string meaning, Func<MeasureInput, RunContext, (Partition Groups, GraphScore Score, bool Converged)> compute) =>
        Of(name, meaning, compute, (found, ids) => AnswerOf.Groups(found.Groups, found.Score, ids) with { Converged = found.Converged });

    /// <summary>A measure that names some vertices.</summary>
    public static GraphMeasure VertexSet(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<int>> compute) =>
        Of(name, meaning, compute, (members, ids) => new VertexSetAnswer([.. members.Select(v => ids[v])]));

    /// <summary>A measure that names some ties.</summary>
    public static GraphMeasure EdgeSet(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<(int Source, int Target)>> compute) =>
        Of(name, meaning, compute, (members, ids) => new EdgeSetAnswer([.. members.Select(e => (ids[e.Source], ids[e.Target]))]));

    private static GraphMeasure Of<TResult>(
        string name,
        string meaning,
        Func<MeasureInput, RunContext, TResult> compute,
        Func<TResult, IReadOnlyList<string>, MeasureAnswer> tell) =>
        new(name, meaning, (input, run) =>
        {
            var result = compute(input, run);
            return ids => tell(result, ids);
        });
}
