using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

internal sealed class SuggestionTests
{
    [TestCase("rank strength --as-off 2015", "'--as-off'. Did you mean --as-of?")]
    [TestCase("rank strength --as-off=2015", "Did you mean --as-of?")]
    [TestCase("hedge --pols USA,CHN", "'--pols'. Did you mean --poles?")]
    [TestCase("rank strength --fromat json", "Did you mean --format?")]
    [TestCase("hedgee --poles USA,CHN", "'hedgee'. Did you mean hedge?")]
    [TestCase("show Chnia", "did you mean China (CHN)")]
    [TestCase("show Vietnan", "did you mean Vietnam (VNM)")]
    [TestCase("hedge --poles USA,Rusia", "did you mean Russia (RUS)")]
    public async Task A_mistyped_word_is_met_with_the_nearest_one(string line, string suggestion)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(suggestion));
    }

    [TestCase("rank strength --zzz 1")]
    [TestCase("rank strength -z")]
    [TestCase("xyz")]
    public async Task A_word_like_no_other_is_met_with_no_suggestion(string line)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Not.Contain("mean").IgnoreCase);
    }

    [Test]
    public async Task An_empty_argument_is_refused_like_any_other()
    {
        var run = await InProcess.RunAsync("rank", "strength", "");

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
    }
}
