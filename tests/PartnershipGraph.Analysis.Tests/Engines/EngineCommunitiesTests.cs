using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Tests.Engines;

internal sealed class EngineCommunitiesTests
{
    private static readonly EngineActor[] actors = [new("A", "Alpha"), new("B", "Beta"), new("C", "Gamma"), new("D", "Delta"), new("E", "Epsilon")];

    [Test]
    public void Groups_come_by_size_then_by_their_first_actor() => Assert.That(
        EngineCommunities.GroupsOf(actors, [9, 4, 7, 4, 7]), Is.EqualTo(new[] { new[] { "B", "D" }, ["C", "E"], ["A"] }));

    [Test]
    public void Another_network_or_question_has_another_digest()
    {
        var network = new EngineNetwork
        {
            Options = new SnapshotOptions { AsOf = new DateOnly(2024, 12, 31) },
            Actors = actors,
            TieCount = 3,
            Rows = new RowCounts(1, 0, 0),
            Dataset = "d",
        };

        string[] digests =
        [
            network.Digest, (network with { TieCount = 4 }).Digest, (network with { Dataset = "e" }).Digest, (network with { Actors = actors[1..] }).Digest,
            (network with { Options = network.Options with { Directed = true } }).Digest,
        ];
        Assert.That(digests, Is.Unique);
        Assert.That((network with { Rows = new RowCounts(2, 0, 0) }).Digest, Is.EqualTo(network.Digest), "the rows are told beside it");
    }

    [TestCase("leiden", CommunityMethod.Leiden)]
    [TestCase("label_propagation", CommunityMethod.LabelPropagation)]
    public void A_search_has_the_name_of_its_measure(string name, CommunityMethod method)
    {
        Assert.That(CommunityMethods.Parse(name), Is.EqualTo(method));
        Assert.That(method.Name(), Is.EqualTo(name));
        Assert.That(() => CommunityMethods.Parse("guess"), Throws.TypeOf<UsageException>().With.Message.Contains("louvain"));
    }
}
