using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class VertexSetsTests
{
    [Test]
    public void Larger_sets_come_first_and_equal_ones_by_their_vertices()
    {
        var sets = VertexSets.Of([[2, 3], [0, 9], [0, 1], [3, 4, 5]]);
        Assert.That(sets.Count, Is.EqualTo(4));
        Assert.That(sets.Sizes, Is.EqualTo(new[] { 3, 2, 2, 2 }));
        Assert.That(sets[0].ToArray(), Is.EqualTo(new[] { 3, 4, 5 }));
        Assert.That(sets[1].ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(sets[2].ToArray(), Is.EqualTo(new[] { 0, 9 }));
        Assert.That(sets[3].ToArray(), Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public void There_may_be_none()
    {
        Assert.That(VertexSets.Of([]).Count, Is.Zero);
        Assert.That(VertexSets.Of([]).Sizes, Is.Empty);
        Assert.That(() => VertexSets.Of([])[0].ToArray(), Throws.InstanceOf<IndexOutOfRangeException>());
    }
}
