using System.Text.Json;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Brief;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Tests.Stores;

internal sealed class ScoresTests
{
    private static readonly CliHost host = new() { Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today) };

    [Test]
    public async Task A_rank_is_kept_with_value_and_place()
    {
        var asked = await AskAsync();
        var scores = Scores.Of(RankAnalysis.Run(asked.Records, asked.Options, "degree", CancellationToken.None)).ToList();

        Assert.That(scores.Select(s => (s.Actor, s.Metric, s.Value, s.Rank)), Does.Contain(("IND", "degree", 2.0, (int?)1)).And.Contain(("BRA", "degree", 1.0, (int?)3)));
    }

    [Test]
    public async Task What_is_undefined_has_no_score()
    {
        var asked = await AskAsync();
        var result = HedgeAnalysis.Run(asked.Records, asked.Options with { Poles = ["IND", "FRA"] }, null, CancellationToken.None);
        var scores = Scores.Of(result).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(scores.Where(s => !double.IsFinite(s.Value)), Is.Empty);
            Assert.That(scores.Where(s => s.Actor == "TZA").Select(s => s.Metric), Does.Contain("PAS:IND").And.Contain("PAS:FRA").And.Contain("HX").And.Contain("strength"));
            Assert.That(scores.Where(s => s.Actor == "CMR").Select(s => s.Metric), Does.Not.Contain("PAS:IND"), "it has no tie to any pole");
            Assert.That(scores.Select(s => (s.Actor, s.Metric)), Is.Unique);
        }
    }

    [Test]
    public async Task An_exposure_is_kept_by_pole()
    {
        var asked = await AskAsync();

        Assert.That(Scores.Of(ExposureAnalysis.Run(asked.Records, asked.Options, "TZA", "FRA")).Select(s => (s.Actor, s.Metric)), Is.EqualTo(new[] { ("TZA", "XM:FRA"), ("TZA", "XR:FRA") }));
    }

    [Test]
    public async Task Prestige_is_kept_with_its_place_for_all_or_for_the_one_asked_about()
    {
        var asked = await AskAsync();
        var result = PrestigeAnalysis.Run(asked.Records, asked.Options, null, CancellationToken.None);

        Assert.That(Scores.Of(result, null).Select(s => (s.Actor, s.Metric, s.Rank)), Is.EqualTo(new[] { ("BRA", "prestige", (int?)1), ("FRA", "prestige", 2), ("IND", "prestige", 2), ("TZA", "prestige", 2) }));
        Assert.That(Scores.Of(result, "FRA").Select(s => (s.Actor, s.Value)), Is.EqualTo(new[] { ("FRA", 0.0) }));
    }

    [Test]
    public async Task Communities_are_numbered_from_1()
    {
        var asked = await AskAsync();
        var result = CommunityAnalysis.Run(asked.Records, asked.Options, new CommunityOptions(), CancellationToken.None);
        var numbers = Scores.Of(result);

        Assert.That(numbers.Keys, Is.EquivalentTo(asked.Records.Actors.All.Select(a => a.Id)));
        Assert.That(result.Groups[0].Select(id => numbers[id]), Is.All.EqualTo(1));
    }

    [Test]
    public async Task A_run_tells_every_option_that_its_numbers_depend_on()
    {
        var asked = await AskAsync();
        var snapshot = SnapshotBuilder.Build(asked.Records, asked.Options with { KnownAsOf = new DateOnly(2020, 1, 1) });
        var run = RunOptions.Run(asked, host, "rank", snapshot, new() { ["measure"] = "degree" });
        var options = JsonDocument.Parse(run.Options).RootElement;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.Kind, run.AsOf, run.SnapshotDigest, run.Version), Is.EqualTo(("rank", InProcess.Today, snapshot.Digest, ProgramVersion.Text)));
            Assert.That(options.GetProperty("measure").GetString(), Is.EqualTo("degree"));
            Assert.That(options.GetProperty("knownAsOf").GetString(), Is.EqualTo("2020-01-01"));
            Assert.That(
                options.EnumerateObject().Select(p => p.Name),
                Is.SupersetOf(new[] { "weights", "layers", "actors", "combine", "directed", "flatWeight", "minConfidence", "poles" }));
        }
    }

    [Test]
    public async Task A_brief_is_kept_as_a_run_of_titles_and_one_for_each_pair_of_poles()
    {
        var asked = await AskAsync();
        var runs = BriefRuns.Of(new BriefContext(asked, null, CancellationToken.None), host).ToList();

        Assert.That(runs.Select(r => r.Kind), Is.EqualTo(new[] { "brief", "brief" }));
        Assert.That(runs[0].Scores.Select(s => s.Metric).Distinct(), Is.EquivalentTo(BriefContext.CentralMeasures));
        Assert.That(runs[0].Communities, Is.Not.Empty);
        Assert.That(runs[1].Scores.Select(s => s.Metric), Does.Contain("HX"));
        Assert.That(runs.Select(r => (r.Options, r.SnapshotDigest)), Is.Unique, "one does not take the place of the other");
    }

    [Test]
    public async Task What_came_from_a_folder_is_kept_nowhere()
    {
        var asked = await AskAsync();

        Assert.That(() => asked.Runs.KeepAsync([]), Throws.Nothing);
    }

    private static async Task<Question> AskAsync()
    {
        using var folder = SmallWorld.Create();
        var records = await FolderStore.At(folder.Location).ReadAsync(DataTables.All, CancellationToken.None);
        return new Question(records, new SnapshotOptions { AsOf = InProcess.Today }, new RunKeeper(host, null));
    }
}
