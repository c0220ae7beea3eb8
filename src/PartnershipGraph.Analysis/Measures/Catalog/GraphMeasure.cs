using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>A measure by its name on the command line.</summary>
/// <param name="Name">The name.</param>
/// <param name="Meaning">What it tells, in a line.</param>
/// <param name="Compute">How it is computed; the ids are those of the vertices.</param>
internal sealed record GraphMeasure(string Name, string Meaning, Func<MeasureInput, RunContext, IReadOnlyList<string>, MeasureAnswer> Compute)
{
    /// <summary>Whether it asks which way ties go: in an undirected network every tie goes both ways.</summary>
    public bool NeedsDirection { get; init; }

    /// <summary>Whether it speaks of groups that somebody has to name.</summary>
    public bool NeedsPartition { get; init; }

    /// <summary>Whether it reads negative weights as hostile ties.</summary>
    public bool ReadsSigns { get; init; }

    /// <summary>How scores of vertices are computed; null for measures of another domain.</summary>
    public Func<MeasureInput, RunContext, VertexScores>? Scores { get; private init; }

    /// <summary>A measure with a value for every vertex.</summary>
    public static GraphMeasure Vertex(string name, string meaning, Func<MeasureInput, RunContext, VertexScores> compute) =>
        new(name, meaning, (input, run, ids) => AnswerOf.Vertices(compute(input, run), ids)) { Scores = compute };

    /// <summary>A measure with a value for every tie.</summary>
    public static GraphMeasure Edges(string name, string meaning, Func<MeasureInput, RunContext, PairScores> compute) =>
        new(name, meaning, (input, run, ids) => AnswerOf.Pairs("edge", compute(input, run), ids));

    /// <summary>A measure with a value for some pairs.</summary>
    public static GraphMeasure Pairs(string name, string meaning, Func<MeasureInput, RunContext, PairScores> compute) =>
        new(name, meaning, (input, run, ids) => AnswerOf.Pairs("pair", compute(input, run), ids));

    /// <summary>A measure with one value.</summary>
    public static GraphMeasure Graph(string name, string meaning, Func<MeasureInput, RunContext, GraphScore> compute) =>
        new(name, meaning, (input, run, _) => AnswerOf.Graph(compute(input, run)));

    /// <summary>A measure with a value under each of some names.</summary>
    public static GraphMeasure Table(string name, string meaning, Func<MeasureInput, RunContext, GraphTable> compute) =>
        new(name, meaning, (input, run, _) => AnswerOf.Table(compute(input, run)));

    /// <summary>A measure that is a list of sizes.</summary>
    public static GraphMeasure Sizes(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<int>> compute) =>
        new(name, meaning, (input, run, _) => new SizesAnswer([.. compute(input, run)]));

    /// <summary>A measure that divides the vertices.</summary>
    public static GraphMeasure Division(string name, string meaning, Func<MeasureInput, RunContext, Partition> compute) =>
        new(name, meaning, (input, run, ids) => AnswerOf.Groups(compute(input, run), score: null, ids));

    /// <summary>A measure that divides the vertices as well as it can.</summary>
    public static GraphMeasure Division(
        string name, string meaning, Func<MeasureInput, RunContext, (Partition Groups, GraphScore Score, bool Converged)> compute) =>
        new(name, meaning, (input, run, ids) =>
        {
            var (groups, score, converged) = compute(input, run);
            return AnswerOf.Groups(groups, score, ids) with { Converged = converged };
        });

    /// <summary>A measure that names some vertices.</summary>
    public static GraphMeasure VertexSet(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<int>> compute) =>
        new(name, meaning, (input, run, ids) => new VertexSetAnswer([.. compute(input, run).Select(v => ids[v])]));

    /// <summary>A measure that names some ties.</summary>
    public static GraphMeasure EdgeSet(string name, string meaning, Func<MeasureInput, RunContext, IEnumerable<(int Source, int Target)>> compute) =>
        new(name, meaning, (input, run, ids) => new EdgeSetAnswer([.. compute(input, run).Select(e => (ids[e.Source], ids[e.Target]))]));
}
