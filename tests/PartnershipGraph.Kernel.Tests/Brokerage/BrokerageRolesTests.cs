using CsCheck;
using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Brokerage;

public class BrokerageRolesTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly BrokerageOptions weighted = new() { Weighted = true };

    // A and D are in neither bloc, B sides with Q, C with P.
    private static readonly Partition blocs = Partition.FromLabels([0, 1, 2, 0, 2, 1]);

    [Test]
    public void The_worked_example_is_published()
    {
        var found = BrokerageRoles.Compute(SixStates.Graph(), blocs, null, run);
        Near.AreEqual(found.Coordinator, 0, 0, 0, 0, 0, 0);
        Near.AreEqual(found.Itinerant, 0, 2, 0, 0, 0, 0);
        Near.AreEqual(found.Gatekeeper, 0, 2, 1, 0, 1, 0);
        Near.AreEqual(found.Representative, 0, 2, 1, 0, 1, 0);
        Near.AreEqual(found.Liaison, 4, 4, 0, 0, 0, 0);
        Near.AreEqual(found.Total, 4, 10, 2, 0, 2, 0);
    }

    [Test]
    public void The_worked_example_is_published_with_weights()
    {
        var found = BrokerageRoles.Compute(SixStates.Graph(), blocs, weighted, run);
        Near.AreEqual(found.Coordinator, 0, 0, 0, 0, 0, 0);
        Near.AreEqual(found.Itinerant, 0, 0.8, 0, 0, 0, 0);
        Near.AreEqual(found.Gatekeeper, 0, 1, 0.2, 0, 0.3, 0);
        Near.AreEqual(found.Representative, 0, 1, 0.2, 0, 0.3, 0);
        Near.AreEqual(found.Liaison, 1.6, 1.2, 0, 0, 0, 0);
    }

    [TestCase(0, 0, 0, new double[] { 1, 0, 0, 0, 0 })]
    [TestCase(0, 1, 0, new double[] { 0, 1, 0, 0, 0 })]
    [TestCase(1, 0, 0, new double[] { 0, 0, 1, 0, 0 })]
    [TestCase(0, 0, 1, new double[] { 0, 0, 0, 1, 0 })]
    [TestCase(0, 1, 2, new double[] { 0, 0, 0, 0, 1 })]
    public void The_groups_of_three_make_the_role(int source, int broker, int target, double[] expected)
    {
        var found = BrokerageRoles.Compute(Sample.Path(3, directed: true), Partition.FromLabels([source, broker, target]), null, run);
        Assert.That(Roles(found).Select(role => role.Values.Span[1]), Is.EqualTo(expected));
        Assert.That(Roles(found).Select(role => role.Values.Span[0] + role.Values.Span[2]), Is.All.Zero);
        Assert.That(found.Total.Values.ToArray(), Is.EqualTo(new double[] { 0, 1, 0 }));
    }

    [Test]
    public void A_pair_that_is_tied_needs_no_broker()
    {
        var one = Partition.FromLabels([0, 0, 0]);
        Near.AreEqual(BrokerageRoles.Compute(Sample.Hops(3, directed: true, (0, 1), (1, 2), (0, 2)), one, null, run).Total, 0, 0, 0);
        Near.AreEqual(BrokerageRoles.Compute(Sample.Hops(3, directed: true, (0, 1), (1, 2), (2, 0)), one, null, run).Total, 1, 1, 1);
        Near.AreEqual(BrokerageRoles.Compute(Sample.Complete(3), one, null, run).Total, 0, 0, 0);
    }

    [Test]
    public void A_way_back_to_the_source_is_no_pair() =>
        Near.AreEqual(BrokerageRoles.Compute(Sample.Path(2), Partition.FromLabels([0, 1]), null, run).Total, 0, 0);

    [Test]
    public void Trivial_graphs_have_no_brokers()
    {
        Near.AreEqual(BrokerageRoles.Compute(Sample.Empty(), Partition.FromLabels([]), null, run).Liaison);
        Near.AreEqual(BrokerageRoles.Compute(Sample.Isolated(1), Partition.FromLabels([0]), weighted, run).Coordinator, 0);
    }

    [Test]
    public void Roles_are_those_of_all_triples() => Divided(9).Sample((drawing, labels) =>
    {
        foreach (var options in new[] { BrokerageOptions.Default, weighted })
        {
            var found = BrokerageRoles.Compute(drawing.Graph(), Partition.FromLabels(labels), options, run);
            var expected = NeighbourhoodOpinion.Brokerage(drawing.Matrix(), labels, options.Weighted);
            foreach (var (actual, role) in Roles(found).Zip(expected))
                Near.AreEqual(actual, role);
            Near.AreEqual(found.Total, [.. Enumerable.Range(0, drawing.Vertices).Select(v => expected.Sum(role => role[v]))]);
        }
    });

    [Test]
    public void Undirected_gatekeepers_are_representatives() => Divided(20, directed: false).Sample((drawing, labels) =>
    {
        var found = BrokerageRoles.Compute(drawing.Graph(), Partition.FromLabels(labels), null, run);
        return Near.AreIdentical(found.Gatekeeper, found.Representative);
    });

    [Test]
    public void Threads_do_not_change_a_bit() => Divided(40).Sample(
        (drawing, labels) =>
        {
            var partition = Partition.FromLabels(labels);
            var one = BrokerageRoles.Compute(drawing.Graph(), partition, weighted, run);
            var four = BrokerageRoles.Compute(drawing.Graph(), partition, weighted, run with { MaxDegreeOfParallelism = 4 });
            return Roles(one).Zip(Roles(four)).All(pair => Near.AreIdentical(pair.First, pair.Second))
                && Near.AreIdentical(one.Total, four.Total);
        },
        iter: 30);

    [Test]
    public void Cancellation_nulls_and_foreign_partitions_are_heeded()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => BrokerageRoles.Compute(SixStates.Graph(), blocs, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => BrokerageRoles.Compute(null!, blocs, null, run), Throws.ArgumentNullException);
        Assert.That(() => BrokerageRoles.Compute(SixStates.Graph(), null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => BrokerageRoles.Compute(SixStates.Graph(), blocs, null, null!), Throws.ArgumentNullException);
        Assert.That(() => BrokerageRoles.Compute(Sample.Path(3), blocs, null, run), Throws.ArgumentException);
    }

    private static Gen<(Drawing Drawing, int[] Labels)> Divided(int largest, bool? directed = null) =>
        from drawing in Drawing.Any(largest, directed)
        from labels in Gen.Int[0, 2].Array[drawing.Vertices]
        select (drawing, labels);

    private static VertexScores[] Roles(BrokerageResult result) =>
        [result.Coordinator, result.Itinerant, result.Gatekeeper, result.Representative, result.Liaison];
}
