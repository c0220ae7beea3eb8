using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>What the file of layers says of their overlap.</summary>
public class LayerOracleTests
{
    private static IEnumerable<TestCaseData> Cases() => UncostedOracle.Cases(
        id => id is "overlapping_strength" or "multiplex_participation" or "layer_jaccard", "layers_16");

    [TestCaseSource(nameof(Cases))]
    public void Values_are_the_oracles(object? file, string id)
    {
        if (file is not UncostedOracle oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var layers = oracle.Layers();
        if (id is "layer_jaccard")
        {
            var square = oracle.Square(id).SelectMany(row => row);
            Assert.That(LayerJaccard.Compute(layers, RunContext.None).Values.ToArray(), Is.EqualTo(square).Within(1e-15));
            return;
        }

        var scores = id is "overlapping_strength"
            ? OverlappingStrength.Compute(layers, RunContext.None)
            : MultiplexParticipation.Compute(layers, RunContext.None);
        Near.AreEqual(scores.Values.Span, oracle.Vector(id), relative: 1e-12);
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.Isolated));
    }
}
