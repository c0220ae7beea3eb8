using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>The forms for one model against the form for any number of them.</summary>
public class ChanceSumsTests
{
    private static readonly RunContext run = RunContext.None;

    /// <summary>The same network, whose one model is kept as if it were one of several.</summary>
    private static CommunityNetwork InGeneral(CommunityNetwork network)
    {
        var n = network.VertexCount;
        int[] starts = [0, .. Enumerable.Range(0, n).Select(v => network.Neighbors(v).Length)];
        for (var v = 0; v < n; v++)
            starts[v + 1] += starts[v];
        int[] ends = [.. Enumerable.Range(0, n).SelectMany(v => network.Neighbors(v).ToArray())];
        double[] weights = [.. Enumerable.Range(0, n).SelectMany(v => network.Strengths(v).ToArray())];
        int[] offsets = [.. Enumerable.Range(0, n + 1)];
        var chance = new NullModels(
            network.Chance.Factors, offsets, new int[n], [.. network.Chance.AllOutgoing], [.. network.Chance.AllIncoming]);
        return new CommunityNetwork(starts, ends, weights, chance, network.Total);
    }

    private static CommunityNetwork Network(Drawing drawing, bool pairs) =>
        pairs ? CommunityNetwork.OfPairs(drawing.Graph(), run) : CommunityNetwork.InShares(drawing.Graph(), run);

    [Test]
    public void An_undirected_network_is_balanced_and_a_directed_one_is_not()
    {
        NullModels Of(bool directed) => CommunityNetwork.Of(Sample.Hops(3, directed, (0, 1), (1, 2)), run).Chance;
        Assert.That(Of(directed: false).IsSingle && Of(directed: false).IsBalanced);
        Assert.That(Of(directed: true).IsSingle && !Of(directed: true).IsBalanced);
        Assert.That(CommunityNetwork.OfPairs(Sample.Hops(3, directed: true, (0, 1)), run).Chance.IsBalanced);
        Assert.That(InGeneral(CommunityNetwork.Of(Sample.Path(3), run)).Chance.IsSingle, Is.False);
    }

    [Test]
    public void Groups_of_a_network_keep_its_form() => Gen.Select(Drawing.Any(12), Gen.Int[0, 3].Array[12], Gen.Bool).Sample((drawing, labels, pairs) =>
    {
        var network = Network(drawing, pairs);
        var (groupOf, count) = GroupNumbers.Of(labels[..drawing.Vertices]);
        var (small, general) = (network.Aggregate(groupOf, count, new LevelWorkspace(), run).Chance, InGeneral(network).Aggregate(groupOf, count, new LevelWorkspace(), run).Chance);
        return small.IsSingle
            && small.IsBalanced == network.Chance.IsBalanced
            && small.AllOutgoing.AsSpan().SequenceEqual(general.AllOutgoing)
            && small.AllIncoming.AsSpan().SequenceEqual(general.AllIncoming);
    });

    [Test]
    public void Every_form_expects_the_same() =>
        Gen.Select(Drawing.Any(12), Gen.Int[0, 3].Array[12], Gen.Bool).Sample((drawing, labels, pairs) =>
        {
            var n = drawing.Vertices;
            int[] groups = [.. labels[..n].Select(label => Math.Min(label, n - 1))];
            var network = Network(drawing, pairs);
            var (fast, general) = (CommunityState.Of(network, [.. groups], 0.7), CommunityState.Of(InGeneral(network), [.. groups], 0.7));
            for (var v = 0; v < n; v++)
            {
                fast.Leave(v);
                general.Leave(v);
                if (!Enumerable.Range(0, n).All(g => fast.Expected(v, g) == general.Expected(v, g)))
                    return false;
                fast.Join(v, v);
                general.Join(v, v);
            }

            return true;
        });

    [Test]
    public void Every_form_moves_and_refines_alike() => Gen.Select(Drawing.Any(40), Gen.ULong, Gen.Bool, Gen.Bool).Sample(
        (drawing, seed, pairs, isDrawn) =>
        {
            var network = Network(drawing, pairs);
            var (fast, general) = (Divided(network, seed, isDrawn), Divided(InGeneral(network), seed, isDrawn));
            return fast.Groups.AsSpan().SequenceEqual(general.Groups) && fast.Parts.AsSpan().SequenceEqual(general.Parts);
        });

    private static (int[] Groups, int[] Parts) Divided(CommunityNetwork network, ulong seed, bool isDrawn)
    {
        var random = new SplitMix(seed);
        var groups = Vertices.InOrder(network.VertexCount);
        LocalMoving.Run(network, CommunityState.Of(network, groups, 0.7), new LevelWorkspace(), ref random, run);
        return (groups, Refinement.Run(network, groups, 0.7, isDrawn, new LevelWorkspace(), ref random, run).PartOf);
    }
}
