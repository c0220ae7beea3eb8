using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

/// <summary>The command line that a brief gives for itself.</summary>
internal sealed class RedoCommandTests
{
    [TestCase("", ExpectedResult = "pgraph brief --html brief.html --as-of 2026-11-25")]
    [TestCase("--as-of 2026-11-25 --weights linear --combine min", ExpectedResult = "pgraph brief --html brief.html --as-of 2026-11-25")]
    [TestCase("--as-of 2004", ExpectedResult = "pgraph brief --html brief.html --as-of 2004-12-31")]
    [TestCase("--sponsor India --poles FRA,IND", ExpectedResult = "pgraph brief --html brief.html --sponsor IND --as-of 2026-11-25 --poles FRA,IND")]
    [TestCase("--state Brasil --weights sqrt --layers partnership --min-confidence medium", ExpectedResult = "pgraph brief --html brief.html --state BRA --as-of 2026-11-25 --layers partnership --weights sqrt --min-confidence medium")]
    [TestCase("--known-as-of 2005 --actors all --combine max --flat-weight 0.5", ExpectedResult = "pgraph brief --html brief.html --as-of 2026-11-25 --known-as-of 2005-12-31 --actors all --flat-weight 0.5 --combine max")]
    public async Task<string> It_says_what_is_not_usual_and_the_day(string options)
    {
        using var world = SmallWorld.Create();

        var page = await Html.WrittenPage.OfAsync(["--data", world.Location, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        return page.Tree.Descendants("code").Single(c => c.Attribute("id")?.Value == "command").Value;
    }
}
