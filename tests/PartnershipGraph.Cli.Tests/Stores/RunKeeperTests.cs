using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Tests.Stores;

internal sealed class RunKeeperTests
{
    [Test]
    public async Task Whatever_fails_while_results_are_saved_is_a_warning_since_the_answer_is_out()
    {
        var error = new StringWriter();
        var host = new CliHost { Out = TextWriter.Null, Error = error, Clock = TimeProvider.System };

        await new RunKeeper(host, StoreAddress.Parse(CommandLines.Nowhere, _ => null)).KeepAsync(Failing());

        Assert.That(error.ToString(), Does.StartWith("pgraph: warning: ").And.Contain("made up"));

        static IEnumerable<AnalysisRun> Failing()
        {
            yield return Enumerable.Empty<AnalysisRun>().FirstOrDefault() ?? throw new InvalidOperationException("made up");
        }
    }

    [Test]
    public async Task A_store_that_cannot_be_written_is_a_warning_and_no_failure()
    {
        var error = new StringWriter();
        var host = new CliHost { Out = TextWriter.Null, Error = error, Clock = TimeProvider.System };
        var run = new AnalysisRun
        {
            Kind = "rank",
            AsOf = InProcess.Today,
            Options = "{}",
            SnapshotDigest = "0",
            Version = "0",
            StartedAt = DateTimeOffset.UnixEpoch,
            FinishedAt = DateTimeOffset.UnixEpoch,
        };

        await new RunKeeper(host, StoreAddress.Parse(CommandLines.Nowhere, _ => null)).KeepAsync([run]);

        Assert.That(error.ToString(), Does.StartWith("pgraph: warning: ").And.Contain("--no-save").And.Not.Contain("lily-pond-7"));
    }
}
