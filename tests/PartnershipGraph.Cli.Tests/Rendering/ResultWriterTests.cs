using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Rendering;

internal sealed class ResultWriterTests
{
    [Test]
    public void A_command_that_was_cancelled_after_its_reading_writes_nothing([Values] OutputFormat format)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new CliHost { Out = output, Error = error, Clock = new StoppedClock(InProcess.Today), Cancellation = new CancellationToken(canceled: true) };
        var table = new ReportTable("t", "", [Column.Text("A")], [["a"]]);

        Assert.That(
            () => ResultWriter.Write(host, format, Report.Of("Title", "Reading.", [table], ["Caption."]), () => new JsonObject()),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(output.ToString() + error, Is.Empty);
    }

    [Test]
    public void A_cancellation_while_the_answer_is_made_comes_before_its_first_word()
    {
        using var cancel = new CancellationTokenSource();
        var output = new StringWriter();
        var host = new CliHost { Out = output, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today), Cancellation = cancel.Token };

        Assert.That(
            () => ResultWriter.Write(host, OutputFormat.Json, Report.Of("Title", "Reading.", [], []), () =>
            {
                cancel.Cancel();
                return new JsonObject();
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(output.ToString(), Is.Empty);
    }
}
