using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Storage.Neo4j.Engine;
using PartnershipGraph.Storage.Neo4j.Reading;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>What is no row is counted in the server, for the layers that are asked for.</summary>
internal sealed class LeftOutRowsTests
{
    private static readonly SnapshotOptions titles = new() { AsOf = new DateOnly(2024, 12, 31) };

    [Test]
    public async Task Titles_alone_count_actors_and_titles()
    {
        await using var play = Counting();

        var warnings = await CountedAsync(play, titles);

        Assert.That(warnings, Has.Count.EqualTo(2));
        Assert.That(warnings[0], Does.StartWith("1 actor left out"));
        Assert.That(warnings[1], Does.StartWith("2 PARTNERSHIP relationships left out"));
        Assert.That(play.Sent("engine/left_out_members") + play.Sent("engine/left_out_rivalries"), Is.Zero);
    }

    [Test]
    public async Task Every_layer_counts_its_own()
    {
        await using var play = Counting();

        var warnings = await CountedAsync(play, titles with { Layers = Layer.ParseList("partnership,alliance,substance:trade_share") });
        var rivals = await CountedAsync(play, titles with { Layers = Layer.ParseList("rivalry") });

        Assert.That(warnings.Select(w => string.Join(' ', w.Split(' ').Take(2))), Is.EqualTo(new[] { "1 actor", "4 ALLIANCE", "2 PARTNERSHIP", "3 PARTY_TO", "6 SUBSTANCE" }));
        Assert.That(rivals, Has.Exactly(1).StartsWith("5 RIVALRY"));
    }

    private static EnginePlay Counting() => new EnginePlay()
        .Answer("engine/left_out_actors", "'missing'", "1")
        .Answer("engine/left_out_titles", "'missing'", "2")
        .Answer("engine/left_out_members", "'missing'", "3")
        .Answer("engine/left_out_alliances", "'missing'", "4")
        .Answer("engine/left_out_rivalries", "'missing'", "5")
        .Answer("engine/left_out_substance", "'missing'", "6");

    private static async Task<IReadOnlyList<string>> CountedAsync(EnginePlay play, SnapshotOptions options)
    {
        var leftOut = new LeftOut();
        await LeftOutRows.CountAsync(play.Statements, options, new Dictionary<string, Ladder>(StringComparer.Ordinal), leftOut, CancellationToken.None);
        return leftOut.Warnings;
    }
}
