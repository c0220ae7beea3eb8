using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>Reads what the kernel returns into the numbers that the peers return, in their order.</summary>
internal static class Answers
{
    public static IReadOnlyList<double> Of(object answer, SampleGraph sample) => answer switch
    {
        VertexScores scores => scores.Values.ToArray(),
        SampledScores estimates => estimates.Scores.Values.ToArray(),
        Partition division => [.. division.GroupOf.ToArray().Select(group => (double)group)],
        ReadOnlyMemory<int> vertices => [.. vertices.ToArray().Select(v => (double)v)],
        PairScores pairs => InOrderOfTies(pairs, sample),
        TieEnds ties => [.. NumbersOf(ties, sample).Order()],
        _ => throw new ArgumentException($"No numbers are read from {answer.GetType().Name}.", nameof(answer)),
    };

    private static double[] InOrderOfTies(PairScores pairs, SampleGraph sample)
    {
        var numbers = NumbersOf(new TieEnds(pairs.Sources, pairs.Targets), sample);
        var values = new double[sample.Ties.Count];
        for (var place = 0; place < numbers.Length; place++)
            values[(int)numbers[place]] = pairs.Values.Span[place];
        return values;
    }

    private static double[] NumbersOf(TieEnds ties, SampleGraph sample)
    {
        var number = new Dictionary<(int A, int B), int>(sample.Ties.Count);
        for (var tie = 0; tie < sample.Ties.Count; tie++)
            number.Add(sample.Ties[tie], tie);
        var numbers = new double[ties.Sources.Length];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = number[(ties.Sources.Span[place], ties.Targets.Span[place])];
        return numbers;
    }
}
