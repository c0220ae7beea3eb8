using PartnershipGraph.Formats.Vertices;

namespace PartnershipGraph.Formats.Tests.Vertices;

public sealed class VertexIdsTests
{
    [Test]
    public void Ids_are_numbered_as_they_come()
    {
        var ids = new VertexIds();

        Assert.That(new[] { "b", "a", "b", "", "A" }.Select(id => ids.NumberOf(id)), Is.EqualTo([0, 1, 0, 2, 3]));
        Assert.That(ids.All, Is.EqualTo(["b", "a", "", "A"]));
    }

    [Test]
    [SetCulture("fa-IR")]
    public void A_vertex_without_a_label_is_known_by_its_number()
    {
        var ids = new NumberedIds(4, [null, "b"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ids, Is.EqualTo(["1", "b", "3", "4"]));
        Assert.That(ids, Has.Count.EqualTo(4));
        Assert.That(() => ids[4], Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ids[-1], Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Numbers_take_no_memory_until_they_are_asked_for()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var ids = new NumberedIds(10_000_000, []);

        Assert.That(ids[9_999_999], Is.EqualTo("10000000"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(10_000));
    }
}
