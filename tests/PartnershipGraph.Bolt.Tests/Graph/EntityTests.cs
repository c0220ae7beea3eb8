using PartnershipGraph.Bolt.Graph;

namespace PartnershipGraph.Bolt.Tests.Graph;

internal sealed class EntityTests
{
    private static readonly Dictionary<string, object?> properties = new(StringComparer.Ordinal) { ["weight"] = 1L, ["note"] = null };

    [Test]
    public void Entities_are_equal_by_their_ids()
    {
        INode one = Node("4:1"), same = new NodeValue("4:1", ["Other"], new Dictionary<string, object?>(StringComparer.Ordinal));
        Assert.That(one, Is.EqualTo(same));
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(one.Equals(Node("4:2")), Is.False);
        Assert.That(one.Equals((object)Tie("4:1")), Is.False, "a relationship is no node");
        IRelationship tie = Tie("5:1"), sameTie = Tie("5:1");
        Assert.That(tie, Is.EqualTo(sameTie).And.Not.EqualTo(Tie("5:2")));
    }

    [Test]
    public void Properties_are_found_by_name_and_as_a_type()
    {
        IEntity entity = Tie("5:1");
        Assert.That(entity["weight"], Is.EqualTo(1));
        Assert.That(entity.Get<double>("weight"), Is.EqualTo(1.0));
        Assert.That(entity.TryGet<int>("weight", out var weight), Is.True);
        Assert.That(weight, Is.EqualTo(1));
        Assert.That(entity.TryGet<string>("note", out var note), Is.True);
        Assert.That(note, Is.Null);
        Assert.That(entity.TryGet<int>("absent", out var absent), Is.False);
        Assert.That(absent, Is.Zero);
        Assert.That(() => entity["absent"], Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => entity.Get<int>("absent"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void Paths_are_equal_that_walk_the_same()
    {
        var path = Walk([1L, 1L]);
        Assert.That(path, Is.EqualTo(Walk([1L, 1L])));
        Assert.That(path!.GetHashCode(), Is.EqualTo(Walk([1L, 1L])!.GetHashCode()));
        Assert.That(path, Is.Not.EqualTo(Walk([1L, 1L, -1L, 0L])));
        Assert.That(path, Is.Not.EqualTo(Walk([])));
    }

    private static NodeValue Node(string id) => new(id, ["Actor"], properties);

    private static RelationshipValue Tie(string id) => new(id, "PARTNERSHIP", "4:1", "4:2", properties);

    private static IPath? Walk(List<object?> steps) => PathValue.Walk([Node("4:1"), Node("4:2")], [Tie("5:1")], steps);
}
