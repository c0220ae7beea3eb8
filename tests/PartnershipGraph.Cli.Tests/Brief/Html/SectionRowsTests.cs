using PartnershipGraph.Cli.Brief.Html;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>Which tables of the data a section rests on.</summary>
internal sealed class SectionRowsTests
{
    [TestCase("finding", ExpectedResult = "")]
    [TestCase("unknowns", ExpectedResult = "")]
    [TestCase("gap", ExpectedResult = "partnerships ladders substance")]
    [TestCase("exposure", ExpectedResult = "partnerships ladders alliances")]
    [TestCase("hedging", ExpectedResult = "partnerships ladders alliances substance")]
    [TestCase("hedging-USA-CHN", ExpectedResult = "partnerships ladders alliances substance", Description = "a pair of poles in the name makes no difference")]
    [TestCase("timeline", ExpectedResult = "partnerships ladders")]
    public string A_section_names_its_tables(string section) => string.Join(' ', SectionRows.Of(section));

    [Test]
    public void Votes_are_named_where_they_are_counted_and_nowhere_else()
    {
        string[] sections = ["votes", "no-limits", "gap", "exposure", "hedging", "titles", "changes", "inflation"];

        Assert.That(sections.Where(s => SectionRows.Of(s).Contains("votes", StringComparer.Ordinal)), Is.EqualTo(new[] { "votes", "no-limits" }));
    }
}
