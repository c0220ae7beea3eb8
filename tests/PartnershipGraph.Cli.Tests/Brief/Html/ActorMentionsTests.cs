using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>Which actors a row is about.</summary>
internal sealed class ActorMentionsTests
{
    private static readonly ActorMentions mentions = new(new ActorDirectory(
    [
        Actor("CHN", "China"), Actor("GEO", "Georgia"), Actor("USGA", "Georgia"), Actor("China", "Chinaware"), Actor("two words", "Blank"),
    ]));

    [TestCase("CHN", ExpectedResult = "CHN")]
    [TestCase("Chinaware", ExpectedResult = "China", Description = "an id that another has for a name means its own actor")]
    [TestCase("China", ExpectedResult = "China")]
    [TestCase("Georgia", ExpectedResult = "", Description = "a name of two means neither")]
    [TestCase("Blank", ExpectedResult = "", Description = "an id with a blank cannot stand in a list")]
    [TestCase("China and GEO", ExpectedResult = "", Description = "only whole cells")]
    [TestCase("chn", ExpectedResult = "")]
    [TestCase("", ExpectedResult = "")]
    public string A_cell_means_an_actor_by_id_or_whole_name(string cell) => string.Join(' ', mentions.In([cell]));

    [Test]
    public void Each_is_told_once_in_the_order_of_the_cells()
    {
        Assert.That(mentions.In(["GEO", "x", "CHN", "GEO"]), Is.EqualTo(new[] { "GEO", "CHN" }));
    }

    private static Actor Actor(string id, string name) => new() { Id = id, Name = name, Kind = ActorKind.State };
}
