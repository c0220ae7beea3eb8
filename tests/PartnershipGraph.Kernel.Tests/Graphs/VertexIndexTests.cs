using CsCheck;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class VertexIndexTests
{
    [Test]
    public void Names_are_numbered_in_the_order_of_the_comparer()
    {
        var index = new VertexIndex<string>(["b", "a", "Z", "ä"], StringComparer.Ordinal);
        Assert.That(Enumerable.Range(0, index.Count).Select(v => index[v]), Is.EqualTo(new[] { "Z", "a", "b", "ä" }));
        Assert.That(index.IndexOf("b"), Is.EqualTo(2));
        Assert.That(index[0], Is.EqualTo("Z"));
    }

    [Test]
    public void A_name_that_is_no_vertex_has_no_number()
    {
        var index = new VertexIndex<string>(["a"], StringComparer.Ordinal);
        Assert.That(index.TryGetIndex("b", out _), Is.False);
        Assert.That(() => index.IndexOf("b"), Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("b"));
        Assert.That(() => index[1], Throws.InstanceOf<IndexOutOfRangeException>());
    }

    [Test]
    public void Equal_names_are_refused() => Assert.That(
        () => new VertexIndex<string>(["a", "A"], StringComparer.OrdinalIgnoreCase),
        Throws.ArgumentException.With.Property("ParamName").EqualTo("vertices"));

    [Test]
    public void No_names_are_an_empty_index() =>
        Assert.That(new VertexIndex<int>([], Comparer<int>.Default).Count, Is.Zero);

    [Test]
    public void Nulls_are_refused()
    {
        Assert.That(() => new VertexIndex<int>(null!, Comparer<int>.Default), Throws.ArgumentNullException);
        Assert.That(() => new VertexIndex<int>([], null!), Throws.ArgumentNullException);
    }

    [Test]
    public void It_is_a_bijection_and_forgets_the_order_of_arrival() => Gen.String.HashSet[0, 20].Sample(names =>
    {
        var index = new VertexIndex<string>(names, StringComparer.Ordinal);
        var again = new VertexIndex<string>(names.Reverse(), StringComparer.Ordinal);
        return index.Count == names.Count
            && names.All(name => string.Equals(index[index.IndexOf(name)], name, StringComparison.Ordinal))
            && names.All(name => index.IndexOf(name) == again.IndexOf(name));
    });
}
