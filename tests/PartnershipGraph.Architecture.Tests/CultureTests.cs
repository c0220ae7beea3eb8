using System.Globalization;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>A run under a foreign culture proves nothing where the runtime did not take the culture.</summary>
internal sealed class CultureTests
{
    /// <summary>.ci/run says the culture it asked for; a run that asks for none is in its own.</summary>
    [Test]
    public void The_run_is_in_the_culture_that_was_asked_for()
    {
        if (Environment.GetEnvironmentVariable("PGRAPH_TEST_CULTURE") is not { } asked)
        {
            Assert.Ignore("no culture was asked for (PGRAPH_TEST_CULTURE): the run is in the machine's own");
            return;
        }

        Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo(asked));
    }
}
