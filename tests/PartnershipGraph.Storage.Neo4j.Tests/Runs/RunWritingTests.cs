using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Runs;

namespace PartnershipGraph.Storage.Neo4j.Tests.Runs;

internal sealed class RunWritingTests
{
    private static readonly AnalysisRun run = new()
    {
        Kind = "rank",
        AsOf = new DateOnly(2024, 12, 31),
        Options = "{}",
        SnapshotDigest = "abc",
        Version = "0.1.0",
        StartedAt = DateTimeOffset.UnixEpoch,
        FinishedAt = DateTimeOffset.UnixEpoch,
    };

    [Test]
    public void The_same_question_has_the_same_id_whenever_it_is_asked()
    {
        var later = run with { StartedAt = DateTimeOffset.MaxValue, FinishedAt = DateTimeOffset.MaxValue, Scores = [new ActorScore("AAA", "strength", 1)] };

        Assert.That(RunWriting.IdOf(later), Is.EqualTo(RunWriting.IdOf(run)).And.Length.EqualTo(32));
    }

    [Test]
    public void Another_question_another_network_and_another_version_have_ids_of_their_own() => Assert.That(
        new[] { run, run with { Kind = "hedge" }, run with { Options = "{\"a\":1}" }, run with { SnapshotDigest = "abd" }, run with { Version = "0.2.0" } }.Select(RunWriting.IdOf),
        Is.Unique);
}
