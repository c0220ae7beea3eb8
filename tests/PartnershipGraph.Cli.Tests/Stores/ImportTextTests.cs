using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Migrations;

namespace PartnershipGraph.Cli.Tests.Stores;

internal sealed class ImportTextTests
{
    private static readonly StoreAddress address = StoreAddress.Parse("bolt://u:secret@localhost", _ => null);

    [Test]
    public void A_dry_run_says_what_would_be_written_and_removed_and_that_nothing_was()
    {
        var plan = new ImportPlan([new TableCount("actors", 3, 254, 251), new TableCount("votes", 0, 0, 0)]);
        var (report, json) = (ImportText.Of(plan, "my-data", address), ImportJson.Of(plan, "my-data"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Title, Does.Contain("my-data").And.Contain("bolt://localhost:7687").And.Not.Contain("secret"));
            Assert.That(report.Reading, Is.EqualTo("3 rows would be written, 251 of the 254 in the database would be removed, which needs --replace. Nothing was written."));
            Assert.That((long?)json["toRemove"], Is.EqualTo(251));
            Assert.That((bool?)json["needsReplace"], Is.True);
            Assert.That((int?)json["tables"]!["actors"]!["toWrite"], Is.EqualTo(3));
        }
    }

    [Test]
    public void An_import_says_what_was_written_and_removed_and_how_long_it_took()
    {
        var done = new ImportReport("abc", new Dictionary<string, int> { ["votes"] = 1, ["actors"] = 2 }, 7, IsResumed: true, ["Every node once"]);
        var (report, json) = (ImportText.Of(done, "bundled", address, 1.25), ImportJson.Of(done, "bundled", 1.25));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Reading, Does.StartWith("3 rows written, 7 removed, in 1.2 s. An import that was broken off was continued").And.Contain("Every node once"));
            Assert.That(report.Tables.Single().Rows.Select(r => r[0].Raw), Is.EqualTo(new[] { "actors", "votes" }));
            Assert.That(report.Caption.Single(), Does.Contain("abc"));
            Assert.That(((string?)json["dataset"], (long?)json["written"], (long?)json["removed"], (double?)json["seconds"]), Is.EqualTo(("abc", 3L, 7L, 1.25)));
        }
    }

    [Test]
    public void A_schema_is_told_step_by_step_with_its_locks()
    {
        MigrationStep[] steps = [new(1, "Every node once", MigrationState.Applied, DateTimeOffset.UnixEpoch), new(2, "Every row once", MigrationState.Pending, null)];
        LockHolder[] holders = [new("import", "host/1", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddSeconds(10), IsExpired: true)];
        var (report, json) = (SchemaReport.Of("x", steps, holders), SchemaReport.Json(steps, holders));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Tables.Select(t => t.Id), Is.EqualTo(new[] { "steps", "locks" }));
            Assert.That((string?)json["steps"]![0]!["appliedAt"], Is.EqualTo("1970-01-01T00:00:00Z"));
            Assert.That(json["steps"]![1]!["appliedAt"], Is.Null);
            Assert.That((string?)json["steps"]![1]!["state"], Is.EqualTo("pending"));
            Assert.That((bool?)json["locks"]![0]!["expired"], Is.True);
            Assert.That(SchemaReport.Of("x", [], []).Tables, Is.Empty);
            Assert.That((string?)SchemaReport.FaultsJson(["wrong"])["faults"]![0], Is.EqualTo("wrong"));
        }
    }
}
