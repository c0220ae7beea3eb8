using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class ConnectedPartsTests
{
    [Test]
    public void Pieces_bear_the_number_of_their_smallest_vertex()
    {
        var network = CommunityNetwork.Of(Sample.Path(6), RunContext.None);
        Assert.That(ConnectedParts.Of(network, [0, 1, 0, 0, 1, 1], RunContext.None), Is.EqualTo(new[] { 0, 1, 2, 2, 4, 4 }));
        Assert.That(ConnectedParts.Of(CommunityNetwork.Of(Sample.Empty(), RunContext.None), [], RunContext.None), Is.Empty);
    }

    [Test]
    public void Pieces_hang_together_and_lie_in_one_group() => Gen.Select(Drawing.Any(20), Gen.Int[0, 3].Array[20]).Sample((drawing, labels) =>
    {
        var graph = drawing.Graph();
        var pieces = ConnectedParts.Of(CommunityNetwork.Of(graph, RunContext.None), labels[..drawing.Vertices], RunContext.None);
        var joined = from v in Enumerable.Range(0, drawing.Vertices)
                     from w in graph.Neighbors(v).ToArray()
                     where labels[v] == labels[w]
                     select pieces[v] == pieces[w];
        return Divisions.AreConnected(graph, Partition.FromLabels(pieces))
            && joined.All(same => same)
            && Enumerable.Range(0, drawing.Vertices).All(v => labels[v] == labels[pieces[v]] && pieces[v] <= v);
    });

    [Test]
    public void Groups_are_numbered_as_they_are_met()
    {
        var (groupOf, count) = GroupNumbers.Of([7, 3, 7, 0]);
        Assert.That(groupOf, Is.EqualTo(new[] { 0, 1, 0, 2 }));
        Assert.That(count, Is.EqualTo(3));
    }
}
