using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Tests.Cypher;

internal sealed class RemarksTests
{
    private static readonly QueryEnd end = new(
        [
            new("Neo.ClientNotification.Statement.UnknownLabelWarning", "WARNING", "No such label.", 2, 9),
            new("Neo.ClientNotification.Statement.FeatureDeprecationWarning", "INFORMATION", "Old.", null, null),
        ],
        [("nodes created", 3)],
        null,
        More: true);

    [Test]
    public void The_server_is_quoted_with_the_place_it_means() =>
        Assert.That(Written(isSaved: false, notFinite: 2, isCutSilently: true), Is.EqualTo(new[]
        {
            "pgraph: warning: line 2, column 9: No such label. (Neo.ClientNotification.Statement.UnknownLabelWarning)",
            "pgraph: information: Old. (Neo.ClientNotification.Statement.FeatureDeprecationWarning)",
            "pgraph: warning: 2 numbers could not be written, being NaN or infinite: null stands instead",
            "pgraph: cut by --limit, there are more rows",
            "pgraph: nodes created: 3",
        }));

    [Test]
    public void Of_a_saved_query_no_name_is_called_mistyped() =>
        Assert.That(Written(isSaved: true, notFinite: 0, isCutSilently: false), Is.EqualTo(new[]
        {
            "pgraph: information: Old. (Neo.ClientNotification.Statement.FeatureDeprecationWarning)",
            "pgraph: nodes created: 3",
        }));

    private static string[] Written(bool isSaved, int notFinite, bool isCutSilently)
    {
        var error = new StringWriter();
        var host = new CliHost { Out = TextWriter.Null, Error = error, Clock = new StoppedClock(InProcess.Today) };
        Remarks.Write(host, end, notFinite, isCutSilently, isSaved);
        return error.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
