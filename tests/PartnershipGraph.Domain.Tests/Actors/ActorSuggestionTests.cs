using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Domain.Tests.Actors;

/// <summary>Which actors are suggested for a text that means nobody.</summary>
[TestFixture]
public sealed class ActorSuggestionTests
{
    private static readonly ActorDirectory world = new(
    [
        Actor("COD", "Congo, Democratic Republic of the", "DR Congo", "Congo-Kinshasa"),
        Actor("COG", "Congo, Republic of the", "Congo-Brazzaville"),
        Actor("GNQ", "Equatorial Guinea"),
        Actor("GNB", "Guinea-Bissau"),
        Actor("PNG", "Papua New Guinea"),
        Actor("TGO", "Togo"),
        Actor("MNG", "Mongolia"),
        Actor("CUB", "Cuba"),
        Actor("KOR", "Korea, South"),
        Actor("PRK", "Korea, North"),
        Actor("DEU", "Germany"),
        Actor("VNM", "Vietnam", "Viet Nam"),
        Actor("ROU", "Romania"),
        Actor("OMN", "Oman"),
    ]);

    [TestCase("Congo", "COD", "COG")]
    [TestCase("congo", "COD", "COG")]
    [TestCase("Guinea", "GNB", "GNQ", "PNG")]
    [TestCase("Korea", "KOR", "PRK")]
    public void All_bearers_of_a_shared_name_come_first(string query, params string[] ids)
    {
        var match = world.Find(query);
        Assert.That(match.Actors, Is.Empty);
        Assert.That(match.Suggestions.Take(ids.Length).Select(a => a.Id), Is.EquivalentTo(ids));
    }

    [TestCase("Vietnm", "VNM")]
    [TestCase("viet-nam", "VNM")]
    [TestCase("Germny", "DEU")]
    [TestCase("DEY", "DEU")]
    [TestCase("Omen", "OMN")]
    [TestCase("Mongolya", "MNG")]
    public void The_nearest_name_is_suggested_first(string query, string id) =>
        Assert.That(world.Find(query).Suggestions[0].Id, Is.EqualTo(id));

    [Test]
    public void Three_actors_are_suggested_and_no_more() => Assert.That(world.Find("Nowhere").Suggestions, Has.Count.EqualTo(3));

    [Test]
    public void Nothing_is_suggested_beside_a_match() => Assert.That(world.Find("Togo").Suggestions, Is.Empty);

    [Test]
    public void An_empty_world_suggests_nobody() => Assert.That(new ActorDirectory([]).Find("Congo").Suggestions, Is.Empty);

    private static Actor Actor(string id, string name, params string[] aliases) =>
        new() { Id = id, Name = name, Kind = ActorKind.State, Aliases = aliases };
}
