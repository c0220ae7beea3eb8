using System.Globalization;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>What a run promises for every measure: it stops when told, refuses nulls, and knows no culture.</summary>
internal class RunLawTests
{
    private static readonly RunContext cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };

    private static IEnumerable<Measure> Measures() => Measure.All;

    [TestCaseSource(nameof(Measures))]
    public void A_cancelled_run_throws(Measure measure)
    {
        Assert.That(() => measure.Compute(SixStates.Graph(), cancelled), Throws.InstanceOf<OperationCanceledException>());
        var many = cancelled with { MaxDegreeOfParallelism = 3 };
        Assert.That(() => measure.Compute(SixStates.Graph(), many), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCaseSource(nameof(Measures))]
    public void Nulls_are_refused(Measure measure)
    {
        Assert.That(() => measure.Compute(null!, RunContext.None), Throws.ArgumentNullException);
        Assert.That(() => measure.Compute(SixStates.Graph(), null!), Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(Measures))]
    public void The_empty_graph_has_no_values(Measure measure)
    {
        Assert.That(measure.Compute(Sample.Empty(), RunContext.None).Values.Length, Is.Zero);
        Assert.That(measure.Compute(Sample.Empty(directed: true), RunContext.None).Values.Length, Is.Zero);
    }

    [TestCaseSource(nameof(Measures))]
    public void One_vertex_has_one_value_or_a_reason(Measure measure)
    {
        var scores = measure.Compute(Sample.Isolated(1), RunContext.None);
        Assert.That(scores.Values.Length, Is.EqualTo(1));
        Assert.That(scores.Nulls, Has.Count.EqualTo(double.IsNaN(scores.Values.Span[0]) ? 1 : 0));
    }

    [TestCaseSource(nameof(Measures))]
    public void Results_do_not_depend_on_the_culture(Measure measure)
    {
        var here = measure.Compute(SixStates.Graph(), RunContext.None);
        foreach (var name in new[] { "de-DE", "tr-TR", "ar-SA", "fa-IR" })
        {
            var there = In(name, () => measure.Compute(SixStates.Graph(), RunContext.None));
            Assert.That(Near.AreIdentical(here, there), name);
        }
    }

    [Test]
    public void Messages_do_not_depend_on_the_culture()
    {
        static string Message()
        {
            var builder = new Kernel.Graphs.CsrBuilder(2000);
            return Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(1234, 1999, -1.5))!.Message;
        }

        Assert.That(In("fa-IR", Message), Does.Contain("1234–1999"));
        Assert.That(In("sv-SE", Message), Does.Contain("1234–1999"));
    }

    [Test]
    public void Components_and_communities_can_be_cancelled_and_refuse_nulls()
    {
        var graph = SixStates.Graph();
        var partition = Partition.FromLabels([0, 0, 0, 0, 0, 0]);
        Assert.That(() => ConnectedComponents.Compute(graph, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => StrongComponents.Compute(graph, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Leiden.Compute(graph, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Modularity.Compute(graph, partition, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => ConnectedComponents.Compute(null!, RunContext.None), Throws.ArgumentNullException);
        Assert.That(() => StrongComponents.Compute(graph, null!), Throws.ArgumentNullException);
        Assert.That(() => Leiden.Compute(null!, null, RunContext.None), Throws.ArgumentNullException);
        Assert.That(() => Modularity.Compute(graph, null!, null, RunContext.None), Throws.ArgumentNullException);
    }

    [Test]
    public void Communities_do_not_depend_on_the_culture()
    {
        var here = Leiden.Compute(SixStates.Graph(), null, RunContext.None);
        var there = In("tr-TR", () => Leiden.Compute(SixStates.Graph(), null, RunContext.None));
        Assert.That(there.Partition.GroupOf.ToArray(), Is.EqualTo(here.Partition.GroupOf.ToArray()));
        Assert.That(there.Modularity, Is.EqualTo(here.Modularity));
    }

    [TestCaseSource(nameof(Measures))]
    public void Too_few_threads_are_refused_where_threads_are_used(Measure measure)
    {
        var none = RunContext.None with { MaxDegreeOfParallelism = 0 };
        var usesThreads = measure.Name.Contains("betweenness", StringComparison.Ordinal)
            || measure.Name.Contains("closeness", StringComparison.Ordinal)
            || measure.Name.Contains("harmonic", StringComparison.Ordinal)
            || measure.Name is "constraint" or "effective size";
        Assert.That(
            () => measure.Compute(SixStates.Graph(), none),
            usesThreads ? Throws.InstanceOf<ArgumentOutOfRangeException>() : Throws.Nothing);
    }

    private static T In<T>(string culture, Func<T> compute)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return compute();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
