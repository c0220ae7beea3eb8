using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Rendering;

/// <summary>How far long work has come.</summary>
internal sealed class ShareLineTests
{
    [Test]
    public void Short_work_says_nothing()
    {
        var error = new StringWriter();
        using var line = new ProgressLine(Terminal(error));
        var share = new ShareLine(line, "betweenness");
        share.Report(0.5);
        Assert.That(error.ToString(), Is.Empty);
    }

    [Test]
    public async Task Long_work_says_how_much_is_done()
    {
        var error = new StringWriter();
        using var line = new ProgressLine(Terminal(error));
        var share = new ShareLine(line, "betweenness");
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Parallel.For(0, 8, _ => share.Report(0.5));
        Assert.That(error.ToString(), Does.Contain("betweenness 50").And.Contain("%"));
        Assert.That(error.ToString().Split('\r'), Has.Length.EqualTo(2), "told once, whatever the number of threads");
    }

    private static CliHost Terminal(TextWriter error) =>
        new() { Out = TextWriter.Null, Error = error, Clock = new StoppedClock(InProcess.Today), ErrorIsTerminal = true };
}
