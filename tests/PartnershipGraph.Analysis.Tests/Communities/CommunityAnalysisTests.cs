using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Communities;

[TestFixture]
public sealed class CommunityAnalysisTests
{
    [Test]
    public void The_worked_example_falls_into_two_communities([Values(1, 2, 3, 99)] int seed)
    {
        var result = Find(SixNodes.Rows, new CommunityOptions { Seed = seed });
        Assert.That(result.Groups, Is.EqualTo(SixNodes.Expected.Communities));
        Assert.That(result.Modularity, Is.EqualTo(SixNodes.Expected.Modularity).Within(1e-4));
        Assert.That(result.WhyNull, Is.Null);
    }

    [Test]
    public void Actors_without_ties_are_groups_of_their_own_by_id()
    {
        var result = Find(SixNodes.Rows.States("Z", "M"), new CommunityOptions());
        Assert.That(result.Groups, Is.EqualTo(SixNodes.Expected.Communities.Append(["M"]).Append(["Z"])));
    }

    [Test]
    public void Parts_that_no_path_joins_are_told_apart()
    {
        var rows = new Rows().States("Z").Title("A", "B", 1).Title("B", "C", 4).Title("E", "D", 2);
        var result = Find(rows, new CommunityOptions());
        Assert.That(result.Components, Is.EqualTo(new[] { new[] { "A", "B", "C" }, ["D", "E"], ["Z"] }));
        Assert.That(result.StrongComponents, Is.EqualTo(result.Components));
        var directed = CommunityAnalysis.Run(rows.Records, Ask.On() with { Directed = true }, new CommunityOptions(), CancellationToken.None);
        Assert.That(directed.Components, Is.EqualTo(result.Components));
        Assert.That(directed.StrongComponents, Has.Count.EqualTo(6));
    }

    [Test]
    public void A_network_without_ties_has_no_modularity_and_says_why()
    {
        var result = Find(new Rows().States("B", "A"), new CommunityOptions());
        Assert.That(result.Groups, Is.EqualTo(new[] { new[] { "A" }, ["B"] }));
        Assert.That(result.Modularity, Is.Null);
        Assert.That(result.WhyNull, Is.EqualTo("no ties"));
    }

    [Test]
    public void A_higher_resolution_gives_smaller_communities()
    {
        Assert.That(Find(SixNodes.Rows, new CommunityOptions { Resolution = 0.1 }).Groups, Has.Count.EqualTo(1));
        Assert.That(Find(SixNodes.Rows, new CommunityOptions { Resolution = 10 }).Groups, Has.Count.EqualTo(6));
    }

    [TestCase(0, 1)]
    [TestCase(1, 0)]
    [TestCase(1, -1)]
    [TestCase(1, double.NaN)]
    [TestCase(1, double.PositiveInfinity)]
    public void A_search_out_of_range_is_refused(int restarts, double resolution) => Assert.That(
        () => Find(SixNodes.Rows, new CommunityOptions { Restarts = restarts, Resolution = resolution }), Throws.TypeOf<UsageException>());

    private static CommunityResult Find(Rows rows, CommunityOptions search) =>
        CommunityAnalysis.Run(rows.Records, Ask.On(), search, CancellationToken.None);
}
