using CsCheck;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class PartitionTests
{
    [Test]
    public void Larger_groups_come_first_and_equal_ones_by_their_smallest_vertex()
    {
        var partition = Partition.FromLabels([7, 3, 9, 3, 9, 3]);
        Assert.That(partition.GroupCount, Is.EqualTo(3));
        Assert.That(partition.Group(0).ToArray(), Is.EqualTo(new[] { 1, 3, 5 }));
        Assert.That(partition.Group(1).ToArray(), Is.EqualTo(new[] { 2, 4 }));
        Assert.That(partition.Group(2).ToArray(), Is.EqualTo(new[] { 0 }));
        Assert.That(partition.GroupOf.ToArray(), Is.EqualTo(new[] { 2, 0, 1, 0, 1, 0 }));
    }

    [Test]
    public void Groups_of_one_size_follow_their_first_vertices() =>
        Assert.That(Partition.FromLabels([5, -1, 5, -1]).GroupOf.ToArray(), Is.EqualTo(new[] { 0, 1, 0, 1 }));

    [Test]
    public void No_vertices_make_no_groups()
    {
        var partition = Partition.FromLabels([]);
        Assert.That(partition.VertexCount, Is.Zero);
        Assert.That(partition.GroupCount, Is.Zero);
    }

    [Test]
    public void A_group_that_is_none_is_refused() =>
        Assert.That(() => Partition.FromLabels([0]).Group(1).Length, Throws.InstanceOf<IndexOutOfRangeException>());

    [Test]
    public void Groups_and_numbers_agree_and_labels_do_not_matter() => Gen.Int[0, 5].Array[0, 20].Sample(labels =>
    {
        var partition = Partition.FromLabels(labels);
        var renamed = Partition.FromLabels([.. labels.Select(label => 100 - label)]);
        var listed = Enumerable.Range(0, partition.GroupCount).Sum(g => partition.Group(g).Length);
        return listed == labels.Length
            && Enumerable.Range(0, labels.Length).All(v => partition.Group(partition.GroupOf[v]).Contains(v))
            && partition.GroupOf.SequenceEqual(renamed.GroupOf);
    });
}
