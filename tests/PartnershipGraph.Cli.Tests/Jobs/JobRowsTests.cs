using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Jobs.Running;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>One reading serves all jobs, as if each had read for itself.</summary>
internal sealed class JobRowsTests
{
    [TestCase(DataTables.Titles)]
    [TestCase(DataTables.Alliances | DataTables.Substance)]
    [TestCase(DataTables.Votes)]
    [TestCase(DataTables.All)]
    public async Task A_job_gets_what_a_reading_of_its_own_would_give(DataTables tables)
    {
        var all = await FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None);
        var own = await FolderStore.Bundled().ReadAsync(tables, CancellationToken.None);
        var rows = new JobRows("bundled", all);

        var shared = await rows.ReadAsync(tables, CancellationToken.None);

        Assert.That(shared.Read, Is.EqualTo(own.Read));
        Assert.That(DatasetDigest.Of(shared), Is.EqualTo(DatasetDigest.Of(own)));
        Assert.That(new TableDigests(all).Of(rows.Asked), Is.EqualTo(DatasetDigest.Of(own)));
    }

    [Test]
    public async Task It_remembers_all_that_was_asked_for()
    {
        using var world = SmallWorld.Create();
        var rows = new JobRows("small", await FolderStore.At(world.Location).ReadAsync(DataTables.All, CancellationToken.None));
        Assert.That(rows.Asked, Is.EqualTo(DataTables.None));

        await rows.ReadAsync(DataTables.Titles, CancellationToken.None);
        await rows.ReadAsync(DataTables.Votes, CancellationToken.None);

        Assert.That(rows.Asked, Is.EqualTo(DataTables.Titles | DataTables.Votes));
        Assert.That(TableNames.Of(rows.Asked), Is.EqualTo(new[] { "actors", "ladders", "partnerships", "votes" }));
    }

    [Test]
    public async Task What_reads_nothing_has_no_digest()
    {
        using var world = SmallWorld.Create();
        var records = await FolderStore.At(world.Location).ReadAsync(DataTables.All, CancellationToken.None);

        Assert.That(new TableDigests(records).Of(DataTables.None), Is.Null);
    }

    [Test]
    public void Tables_are_read_back_by_name_and_what_is_none_is_left_out()
    {
        Assert.That(TableNames.Read(TableNames.Of(DataTables.All)), Is.EqualTo(DataTables.All));
        Assert.That(TableNames.Of(DataTables.All), Has.Exactly(10).Items);
        Assert.That(TableNames.Read(["votes", "titles", "all", "Votes", ""]), Is.EqualTo(DataTables.Votes));
    }
}
