using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

internal sealed class GdsSearchTests
{
    private static readonly SnapshotOptions titles = new() { AsOf = new DateOnly(2024, 12, 31) };

    [TestCase(CommunityMethod.Leiden, "gds.leiden", 5)]
    [TestCase(CommunityMethod.Louvain, "gds.louvain", 1)]
    [TestCase(CommunityMethod.LabelPropagation, "gds.labelPropagation", 1)]
    public void A_search_runs_in_one_thread_so_that_it_ends_the_same(CommunityMethod method, string procedure, int starts)
    {
        var search = GdsSearch.For(titles, new CommunityOptions { Method = method, Restarts = 5 });

        Assert.That(search.Procedure.Name, Is.EqualTo(procedure));
        Assert.That(search.Procedure.Configuration["concurrency"], Is.EqualTo(1));
        Assert.That(search.Starts, Is.EqualTo(starts), "what draws nothing finds nothing else the second time");
    }

    [TestCase(CommunityMethod.Leiden)]
    [TestCase(CommunityMethod.Louvain)]
    public void Another_resolution_and_direction_are_refused_by_name(CommunityMethod method)
    {
        Assert.That(() => GdsSearch.For(titles, new CommunityOptions { Method = method, Resolution = 1.5 }), Throws.TypeOf<UsageException>().With.Message.Contains("resolution"));
        Assert.That(() => GdsSearch.For(titles with { Directed = true }, new CommunityOptions { Method = method }), Throws.TypeOf<UsageException>().With.Message.Contains("--directed"));
    }
}
