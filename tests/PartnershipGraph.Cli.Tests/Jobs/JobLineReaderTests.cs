using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Files;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>What the program is called with for a job, and what is known of it before it runs.</summary>
internal sealed class JobLineReaderTests
{
    private const string store = "bolt://localhost";

    private static readonly CliHost host = new() { Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today) };

    [TestCase("rank strength --top 3", "rank|--store|bolt://localhost|strength|--top|3")]
    [TestCase("similarity -- CHN RUS", "similarity|--store|bolt://localhost|--|CHN|RUS")]
    [TestCase("cypher run titles_as_of -p sponsor=CHN", "cypher|run|--store|bolt://localhost|titles_as_of|-p|sponsor=CHN")]
    [TestCase("cypher list", "cypher|list")]
    [TestCase("graph ties.csv --measure degree", "graph|ties.csv|--measure|degree")]
    public async Task The_address_of_the_database_stands_behind_the_name_of_a_command_that_takes_one(string run, string args) =>
        Assert.That((await ReadAsync(run, store)).Args, Is.EqualTo(args.Split('|')));

    [Test]
    public async Task Without_a_database_a_command_line_is_called_as_it_is() =>
        Assert.That((await ReadAsync("rank strength --no-save", null)).Args, Is.EqualTo(new[] { "rank", "strength", "--no-save" }));

    [TestCase("rank strength", true, false)]
    [TestCase("rank strength --no-save", true, true)]
    [TestCase("similarity CHN RUS", false, false)]
    [TestCase("similarity CHN RUS --no-save", false, true)]
    public async Task Of_every_analysis_it_can_be_said_that_it_is_not_to_be_kept(string run, bool keepsItself, bool keepsNothing)
    {
        var line = await ReadAsync(run, store);

        Assert.That((line.KeepsItself, line.KeepsNothing, line.ReadsRows), Is.EqualTo((keepsItself, keepsNothing, true)));
        Assert.That(line.Args.Contains("--no-save"), Is.EqualTo(keepsItself && keepsNothing), "only where the command knows it");
    }

    [TestCase("graph ties.csv --measure degree --no-save")]
    public void What_reads_no_rows_has_nothing_to_keep(string run) =>
        Assert.That(() => ReadAsync(run, store), Throws.TypeOf<UsageException>().With.Message.Contains("--no-save"));

    [TestCase("rank strength", null)]
    [TestCase("rank strength --as-of 2020", "2020")]
    [TestCase("graph ties.csv --measure degree", null)]
    public async Task The_day_that_is_asked_about_is_known_where_it_is_named(string run, string? asOf) =>
        Assert.That((await ReadAsync(run, null)).AsOf, Is.EqualTo(asOf));

    [Test]
    public async Task A_query_is_told_from_an_analysis()
    {
        Assert.That((await ReadAsync("cypher run titles_as_of", store)).IsQuery, Is.True);
        Assert.That((await ReadAsync("cypher list", store)).IsQuery, Is.False);
        Assert.That((await ReadAsync("rank strength", store)).IsQuery, Is.False);
    }

    [Test]
    public async Task The_answer_of_a_rehearsal_is_nobodys()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var speaking = new CliHost { Out = output, Error = error, Clock = host.Clock, Environment = _ => null };

        await new JobLineReader(speaking, null).ReadAsync(new JobEntry("a", "brief --format json", "a.json", new FilePlace(1, 1)));

        Assert.That(output.ToString() + error, Is.Empty);
    }

    [Test]
    public void A_rehearsal_heeds_a_cancellation()
    {
        var cancelled = new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, Clock = host.Clock, Cancellation = new CancellationToken(canceled: true) };

        Assert.That(
            () => new JobLineReader(cancelled, null).ReadAsync(new JobEntry("a", "rank strength", "a", new FilePlace(1, 1))),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.WithNumbers))]
    public async Task Every_analysis_can_be_a_job(string run)
    {
        // The one analysis that writes a file may write it to its output.
        var line = await ReadAsync(run.Replace("-o /dev/null", "-o -", StringComparison.Ordinal), null);

        Assert.That(line.ReadsRows, Is.True);
        Assert.That(line.Command, Is.EqualTo(run.Split(' ')[0]));
    }

    private static Task<JobLine> ReadAsync(string run, string? address) =>
        new JobLineReader(host, address).ReadAsync(new JobEntry("a", run, "a.txt", new FilePlace(1, 1)));
}
