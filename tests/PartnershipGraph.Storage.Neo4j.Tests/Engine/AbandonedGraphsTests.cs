using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>What a killed program left in the memory of a server goes; what somebody waits for stays.</summary>
internal sealed class AbandonedGraphsTests
{
    private const string left = "pgraph-11111111-2222-3333-4444-555555555555";
    private const string owned = "pgraph-aaaaaaaa-2222-3333-4444-555555555555";

    [Test]
    public async Task A_graph_that_no_transaction_bears_the_name_of_is_removed_and_told()
    {
        await using var play = new EnginePlay().Answer("engine/graphs", "'name'", $"'{left}'", $"'{owned}'").Answer("engine/owners", "'job'", $"'{owned}'", "'import'")
            .Answer("engine/drop", "'name'", $"'{left}'");

        await AbandonedGraphs.RemoveAsync(play.Open(), "pgraph", play.Warnings.Add, CancellationToken.None);

        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
        Assert.That(play.Warnings, Has.Count.EqualTo(1).And.Exactly(1).Contains(left));
    }

    [Test]
    public async Task One_that_has_gone_meanwhile_is_not_told()
    {
        await using var play = new EnginePlay().Answer("engine/graphs", "'name'", $"'{left}'").Answer("engine/owners", "'job'").Answer("engine/drop", "'name'");

        await AbandonedGraphs.RemoveAsync(play.Open(), "pgraph", play.Warnings.Add, CancellationToken.None);

        Assert.That(play.Warnings, Is.Empty);
    }

    [Test]
    public async Task Without_graphs_nobody_is_asked_who_works()
    {
        await using var play = new EnginePlay().Answer("engine/graphs", "'name'");

        await AbandonedGraphs.RemoveAsync(play.Open(), "pgraph", play.Warnings.Add, CancellationToken.None);

        Assert.That(play.Sent("engine/owners") + play.Sent("engine/drop"), Is.Zero);
    }

    [Test]
    public async Task Where_one_may_not_look_nothing_is_removed_and_the_question_goes_on()
    {
        await using var play = new EnginePlay().Answer("engine/graphs", "'name'", $"'{left}'").Fail("engine/owners", "Neo.ClientError.Security.Forbidden", "not allowed");

        await AbandonedGraphs.RemoveAsync(play.Open(), "pgraph", play.Warnings.Add, CancellationToken.None);

        Assert.That(play.Sent("engine/drop"), Is.Zero);
        Assert.That(play.Warnings, Has.Exactly(1).Contains("does not let one look"));
    }
}
