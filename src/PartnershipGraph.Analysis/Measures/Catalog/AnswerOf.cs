using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>From what the kernel says of numbers to what is said of ids.</summary>
internal static class AnswerOf
{
    public static VertexAnswer Vertices(VertexScores scores, IReadOnlyList<string> ids) => new(
        [.. scores.Values.ToArray().Select((v, i) => (ids[i], Known(v)))],
        [.. scores.Nulls.Select(n => (ids[n.Key], n.Value))])
    {
        Converged = scores.Converged,
        Remark = scores.Remark,
    };

    public static PairAnswer Pairs(string domain, PairScores scores, IReadOnlyList<string> ids)
    {
        var values = new (string, string, double)[scores.Values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (ids[scores.Sources.Span[i]], ids[scores.Targets.Span[i]], scores.Values.Span[i]);
        }

        return new PairAnswer(domain, values);
    }

    public static GraphAnswer Graph(GraphScore score) => new(Known(score.Value), score.WhyNull ?? (double.IsFinite(score.Value) ? null : NullReason.TooLarge))
    {
        Converged = score.WhyNull is not (NullReason.NotConverged or NullReason.Diverges or NullReason.NotUnique),
        Remark = score.Remark,
    };

    public static TableAnswer Table(GraphTable table) => new([.. table.Entries.Select(e => (e.Key, Known(e.Value)))]);

    public static PartitionAnswer Groups(Partition groups, GraphScore? score, IReadOnlyList<string> ids) => new(
        [.. Enumerable.Range(0, groups.GroupCount).Select(g => (IReadOnlyList<string>)[.. groups.Group(g).ToArray().Select(v => ids[v])])],
        score is null ? null : Graph(score));

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
