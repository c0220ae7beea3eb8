using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison;

/// <summary>The words after <c>compare</c>.</summary>
internal sealed class ComparisonOptionsTests
{
    [Test]
    public void Without_a_word_all_graphs_are_asked_at_one_thread_and_at_all()
    {
        var options = ComparisonOptions.Parse([]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(options.Graphs, Has.Count.EqualTo(5));
        Assert.That(options.Threads, Is.EqualTo(new[] { 1, Environment.ProcessorCount }.Distinct()));
        Assert.That(options.Libraries, Is.EqualTo(new[] { Side.Igraph, Side.GraphTool, Side.NetworkX }));
        Assert.That((options.Full, options.Markdown, options.ByProcessor, options.Peers), Is.EqualTo((false, false, false, (string?)null)));
    }

    [Test]
    public void Every_word_is_heeded()
    {
        var options = ComparisonOptions.Parse(
        [
            "--full", "--graphs", "dip200,sf20k", "--tasks", "betw_u", "--libs", "gt", "--threads", "1,3", "--reps", "9", "--budget", "2.5",
            "--peers", "there", "--python", "python3.13", "--cpu", "--markdown",
        ]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(options.Graphs, Is.EqualTo(new[] { "dip200", "sf20k" }));
        Assert.That(options.Tasks, Is.EqualTo(new[] { "betw_u" }));
        Assert.That(options.Libraries, Is.EqualTo(new[] { "gt" }));
        Assert.That(options.Threads, Is.EqualTo(new[] { 1, 3 }));
        Assert.That((options.Repetitions, options.BudgetSeconds, options.Peers, options.Python), Is.EqualTo((9, 2.5, "there", "python3.13")));
        Assert.That((options.Full, options.Markdown, options.ByProcessor), Is.EqualTo((true, true, true)));
    }

    [TestCase("--fast", "--fast is not known")]
    [TestCase("--graphs", "wants a value")]
    [TestCase("--graphs sf2m", "sf2m is none of")]
    [TestCase("--tasks nothing", "nothing is none of")]
    [TestCase("--reps 0", "0 is no number from 1")]
    [TestCase("--budget much", "much is no number above 0")]
    public void A_wrong_word_is_named(string words, string part) =>
        Assert.That(() => ComparisonOptions.Parse(words.Split(' ')), Throws.ArgumentException.With.Message.Contains(part));
}
