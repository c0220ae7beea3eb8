using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>A network far beyond what there is of states.</summary>
[Category("Heavy")]
internal sealed class LargeImportTests
{
    private const int actors = 400;
    private const int ties = 100_000;

    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    public async Task A_hundred_thousand_ties_are_imported_whole_and_read_back_as_they_were()
    {
        using var folder = Folder();
        await Database.WipeAsync();

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", folder.Location);

        Assert.That(await Database.CountAsync("(:Actor)-[:PARTNERSHIP]->(:Actor)"), Is.EqualTo(ties));
        string[] question = ["rank", "strength", "--as-of", "2024-12-31", "--format", "csv", "--no-save"];
        var stored = await Pgraph.SucceedsAsync(Database.StoreUri, question);
        var read = await Pgraph.RunAsync([.. question.SkipLast(1), "--data", folder.Location]);
        Assert.That(stored.Out, Is.EqualTo(read.Out));
        Assert.That(stored.Csv, Has.Count.GreaterThanOrEqualTo(actors));
    }

    /// <summary>Ordered pairs in turn: each actor has titles to about 250 others, of all five ranks.</summary>
    private static TemporaryFolder Folder()
    {
        var titles =
            from offset in Enumerable.Range(1, actors - 1)
            from sponsor in Enumerable.Range(0, actors)
            let partner = (sponsor + offset) % actors
            select string.Create(CultureInfo.InvariantCulture, $"{Id(sponsor)},{Id(partner)},{1950 + (offset % 70)},establish,Partnership of rank {1 + (offset % 5)},L,{1 + (offset % 5)}");
        return new TemporaryFolder()
            .With("actors.csv", ["id,name,kind", .. Enumerable.Range(0, actors).Select(i => $"{Id(i)},State {Id(i)},state")])
            .With("ladders.csv", ["ladder,sponsor,rank,title", .. Enumerable.Range(1, 5).Select(r => string.Create(CultureInfo.InvariantCulture, $"L,,{r},Partnership of rank {r}"))])
            .With("partnerships.csv", ["sponsor,partner,date,event,title,ladder,rank", .. titles.Take(ties)]);
    }

    private static string Id(int actor) => actor.ToString("'S'000", CultureInfo.InvariantCulture);
}
