using PartnershipGraph.Formats.R;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.R;

internal sealed class RebuildScriptTests
{
    [TestCase(true, "directed <- TRUE\n")]
    [TestCase(false, "directed <- FALSE\n")]
    public void The_script_knows_the_direction_and_says_of_what_it_is(bool isDirected, string line)
    {
        var script = Networks.Text(w => RebuildScript.Write(w, isDirected, "As of\nquit()"));

        Assert.That(script, Does.StartWith("# As of quit()\n").And.Contain(line), "a line break would begin a command");
        Assert.That(script, Does.Not.Contain('\r'));
    }

    [Test]
    public void It_needs_igraph_and_no_other_package()
    {
        var script = Networks.Text(w => RebuildScript.Write(w, false, ""));

        Assert.That(script.Split("library(").Skip(1).Select(s => s.Split(')')[0]), Is.EqualTo(new[] { "igraph" }));
        Assert.That(script, Does.Not.Contain("::").And.Not.Contain("require("));
    }
}
