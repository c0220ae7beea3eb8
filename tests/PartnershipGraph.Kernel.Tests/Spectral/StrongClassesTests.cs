using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class StrongClassesTests
{
    /// <summary>Cycle {0, 1} → 2 → cycle {3, 4}; 5 apart.</summary>
    private static readonly StrongClasses classes = new(
        Sample.Hops(6, directed: true, (0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 3)), RunContext.None);

    private static int ClassOf(int vertex) => Enumerable.Range(0, classes.Count).Single(c => classes.Members(c).Contains(vertex));

    [Test]
    public void Classes_hold_every_vertex_once()
    {
        Assert.That(classes.Count, Is.EqualTo(4));
        Assert.That(classes.Members(ClassOf(0)), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(Enumerable.Range(0, 4).SelectMany(c => classes.Members(c)), Is.EquivalentTo(Enumerable.Range(0, 6)));
    }

    [Test]
    public void What_is_reached_is_downstream()
    {
        var reached = classes.ReachableFrom(ClassOf(0));
        Assert.That(Enumerable.Range(0, 6).Where(v => reached[ClassOf(v)]), Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));
        Assert.That(classes.ReachableFrom(ClassOf(3)).Count(r => r), Is.EqualTo(1));
    }

    [Test]
    public void What_leads_to_a_class_is_upstream_of_it()
    {
        var leads = classes.LeadingTo([ClassOf(3)]);
        Assert.That(Enumerable.Range(0, 6).Where(v => leads[ClassOf(v)]), Is.EqualTo(new[] { 0, 1, 2 }));
    }
}
