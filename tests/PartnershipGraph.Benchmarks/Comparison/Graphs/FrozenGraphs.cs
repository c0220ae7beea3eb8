using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>A sample graph as the kernel takes it, frozen when first asked for: one for each kind of weight.</summary>
internal sealed class FrozenGraphs
{
    private readonly Lazy<CsrGraph> strong;
    private readonly Lazy<CsrGraph> whole;
    private readonly Lazy<CsrGraph> real;

    public FrozenGraphs(SampleGraph sample)
    {
        Sample = sample;
        strong = new(() => Freeze(tie => sample.Strengths[tie]));
        whole = new(() => Freeze(tie => 1.0 / sample.WholeCost(tie)));
        real = new(() => Freeze(tie => 1 / sample.RealCosts[tie]));
    }

    public SampleGraph Sample { get; }

    /// <summary>Ties by their strength.</summary>
    public CsrGraph Strong => strong.Value;

    /// <summary>Ties whose lengths, 1/strength, are the whole costs.</summary>
    public CsrGraph WholeLengths => whole.Value;

    /// <summary>Ties whose lengths are the real costs.</summary>
    public CsrGraph RealLengths => real.Value;

    private CsrGraph Freeze(Func<int, double> strengthOf)
    {
        var builder = new CsrBuilder(Sample.VertexCount);
        for (var tie = 0; tie < Sample.Ties.Count; tie++)
            builder.Add(Sample.Ties[tie].A, Sample.Ties[tie].B, strengthOf(tie));
        return builder.Build().Graph;
    }
}
