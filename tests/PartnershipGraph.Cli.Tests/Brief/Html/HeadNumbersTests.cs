using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>The few numbers in the head of a page, counted by hand in the allied world.</summary>
internal sealed class HeadNumbersTests
{
    [Test]
    public async Task Those_of_everybody_count_ties_and_rows()
    {
        using var world = AlliedWorld.Create();

        var numbers = await NumbersAsync(world);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(numbers["titled partners of Alba"], Is.EqualTo("2"), "of three sponsors with two partners the first by id");
        Assert.That(numbers["title ties among 6 actors"], Is.EqualTo("7"));
        Assert.That(numbers["rows, each with its confidence"], Is.EqualTo("12"), "seven titles, four rows of pacts, a rivalry");
    }

    [Test]
    public async Task Those_of_one_actor_count_what_it_gives_and_gets()
    {
        using var world = AlliedWorld.Create();

        var numbers = await NumbersAsync(world, "--state", "A", "--poles", "P,Q");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(numbers["titles that it gives"], Is.EqualTo("2"));
        Assert.That(numbers["titles that it gets"], Is.EqualTo("1"));
        Assert.That(numbers["its class between them"], Is.EqualTo("allied hedger"));
        Assert.That(numbers["rows name Alba"], Is.EqualTo("4"));
    }

    [Test]
    public async Task An_actor_without_a_pole_tie_has_no_balance()
    {
        using var world = AlliedWorld.Create();

        var numbers = await NumbersAsync(world, "--state", "D", "--poles", "P,Q");

        Assert.That(numbers.Keys, Is.EqualTo(new[] { "titles that it gives", "titles that it gets", "rows name Dawnland" }));
        Assert.That(numbers.Values, Is.EqualTo(new[] { "0", "1", "1" }));
    }

    [Test]
    public async Task Titles_of_a_later_day_are_not_counted()
    {
        using var world = AlliedWorld.Create();

        var numbers = await NumbersAsync(world, "--state", "A", "--poles", "P,Q", "--as-of", "2003");

        Assert.That((numbers["titles that it gives"], numbers["titles that it gets"]), Is.EqualTo(("1", "1")));
    }

    private static async Task<Dictionary<string, string>> NumbersAsync(TemporaryFolder world, params string[] more)
    {
        var page = await WrittenPage.OfAsync(["--data", world.Location, .. more]);
        return page.Tree.Descendants("dl").Single(l => l.Attribute("class")?.Value == "numbers").Elements("div")
            .ToDictionary(d => d.Element("dt")!.Value, d => d.Element("dd")!.Value, StringComparer.Ordinal);
    }
}
