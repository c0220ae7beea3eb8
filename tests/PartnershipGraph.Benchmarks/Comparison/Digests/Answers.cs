using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>Reads what the kernel returns into the numbers that the peers return, in their order.</summary>
internal static class Answers
{
    /// <summary>The digest of an answer that is no division by chance.</summary>
    public static Digest Of(object answer, SampleGraph sample) => answer switch
    {
        VertexScores scores => Digest.Of(scores.Values.ToArray()),
        SampledScores estimates => Digest.Of(estimates.Scores.Values.ToArray()) with { Error = MeanError(estimates) },
        Partition division => Digest.Of([.. division.GroupOf.ToArray().Select(group => (double)group)]),
        ReadOnlyMemory<int> vertices => Digest.Of([.. vertices.ToArray().Select(v => (double)v).Order()]),
        PairScores pairs => Digest.Of(InOrderOfTies(pairs, sample)),
        TieEnds ties => Digest.Of([.. NumbersOf(ties, sample).Select(number => (double)number).Order()]),
        _ => throw new ArgumentException($"No numbers are read from {answer.GetType().Name}.", nameof(answer)),
    };

    /// <summary>The standard errors of all vertices beside the estimates of all.</summary>
    private static double MeanError(SampledScores estimates) =>
        estimates.StandardErrors.Values.ToArray().Sum() / estimates.Scores.Values.ToArray().Sum();

    private static double[] InOrderOfTies(PairScores pairs, SampleGraph sample)
    {
        var numbers = NumbersOf(new TieEnds(pairs.Sources, pairs.Targets), sample);
        var values = new double[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
            values[numbers[place]] = pairs.Values.Span[place];
        return values;
    }

    private static int[] NumbersOf(TieEnds ties, SampleGraph sample)
    {
        var number = new Dictionary<(int A, int B), int>(sample.Ties.Count);
        foreach (var (place, tie) in sample.Ties.Index())
            number.Add((tie.A, tie.B), place);
        var numbers = new int[ties.Sources.Length];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = number[(ties.Sources.Span[place], ties.Targets.Span[place])];
        return numbers;
    }
}
