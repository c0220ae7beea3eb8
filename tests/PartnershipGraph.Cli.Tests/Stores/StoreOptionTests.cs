using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Stores;

internal sealed class StoreOptionTests
{
    private static readonly string[] keeping = ["brief", "rank", "communities", "hedge", "exposure", "prestige", "gap"];
    private static readonly string[] reading = ["show", "dyad", "ladders", "simulate", "overlap", "reasons", "inflation", "explain", "intermediaries", "similarity", "domains", "pressure", "brokers", "priorities", "perceptions", "crisis", "plot", "export", "words", "upgrades", "timeline", "diff"];

    private static IEnumerable<string> Analysing => keeping.Concat(reading).Select(c => CommandLines.OnBundledData[c]);

    private static IEnumerable<string> OnAStore => Analysing.Select(l => $"{l} --store {CommandLines.Nowhere}").Concat(CommandLines.OnADatabase.Values);

    [TestCaseSource(nameof(Analysing))]
    public async Task A_folder_and_a_database_at_once_are_refused(string line)
    {
        using var folder = SmallWorld.Create();

        var run = await InProcess.RunAsync([.. line.Split(' '), "--data", folder.Location, "--store", CommandLines.Nowhere]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("--data").And.Contain("--store"));
    }

    [TestCaseSource(nameof(OnAStore))]
    public async Task Where_nobody_answers_the_exit_code_is_3_and_the_password_is_not_told(string line)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.StoreUnavailable));
        Assert.That(run.Error, Does.Contain("bolt://localhost:1").And.Not.Contain("lily-pond-7"));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("http://neo4j:lily-pond-7@localhost:7474")]
    [TestCase("localhost:7687")]
    [TestCase("bolt://")]
    public async Task An_address_that_is_none_is_refused_without_its_password(string address)
    {
        var run = await InProcess.RunAsync("rank", "strength", "--store", address);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("bolt").And.Not.Contain("lily-pond-7"));
    }

    [Test]
    public void What_keeps_results_can_be_asked_not_to()
    {
        Assert.That(keeping.Where(c => !CommandLines.HasOption(c, "--no-save")), Is.Empty);
        Assert.That(reading.Where(c => CommandLines.HasOption(c, "--no-save")), Is.Empty, "it writes nothing back");
    }

    [Test]
    public async Task A_folder_with_errors_is_told_before_anything_is_sent()
    {
        using var folder = WrongWorld.Create();

        var run = await InProcess.RunAsync("import", folder.Location, "--store", CommandLines.Nowhere);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("partnerships.csv"));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var run = await InProcess.RunAsync("import", "no-such-folder", "--store", CommandLines.Nowhere);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("no-such-folder"));
    }
}
