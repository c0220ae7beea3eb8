using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Dataset.Tests.Data;

/// <summary>The names by which the bundled actors are found.</summary>
[TestFixture]
[SetCulture("tr-TR")]
public sealed class BundledActorsTests
{
    [TestCase("NA", "NAM")]
    [TestCase("na", "NAM")]
    [TestCase("Namibia", "NAM")]
    [TestCase("TÜRKIYE", "TUR")]
    [TestCase("türkiye", "TUR")]
    [TestCase("turkey", "TUR")]
    [TestCase("TURKIYE", "TUR")]
    [TestCase("INDIA", "IND")]
    [TestCase("iran", "IRN")]
    [TestCase("Guinea", "GIN")]
    [TestCase("guinea-bissau", "GNB")]
    [TestCase("equatorial guinea", "GNQ")]
    [TestCase("Niger", "NER")]
    [TestCase("Dominica", "DMA")]
    [TestCase("Korea, Republic of", "KOR")]
    [TestCase("south korea", "KOR")]
    [TestCase("Saint Helena, Ascension and Tristan da Cunha", "SHN")]
    [TestCase("Congo-Brazzaville", "COG")]
    [TestCase("dr congo", "COD")]
    [TestCase("AU", "AU", Description = "the African Union by its id, before Australia by its ISO2")]
    [TestCase("AUS", "AUS")]
    [TestCase("中国", "CHN")]
    [TestCase("co\u0302te d'ivoire", "CIV")]
    public async Task A_state_is_found_by_its_names(string query, string id) =>
        Assert.That((await Actors()).Find(query).Actors.Select(a => a.Id), Is.EqualTo([id]));

    [Test]
    public async Task The_bare_Congo_is_nobody_and_both_are_suggested()
    {
        var match = (await Actors()).Find("Congo");
        Assert.That(match.Actors, Is.Empty);
        Assert.That(match.Suggestions.Select(a => a.Id), Is.SupersetOf(new[] { "COD", "COG" }));
    }

    [Test]
    public async Task The_bare_Korea_is_nobody_and_both_are_suggested()
    {
        var match = (await Actors()).Find("Korea");
        Assert.That(match.Actors, Is.Empty);
        Assert.That(match.Suggestions.Select(a => a.Id), Is.SupersetOf(new[] { "KOR", "PRK" }));
    }

    [Test]
    public async Task No_text_means_two_actors()
    {
        var actors = await Actors();
        var names = actors.All.SelectMany(a => a.Aliases.Append(a.Name).Append(a.Id).Append(a.Iso2).Append(a.Iso3)).Where(n => n.Length > 0);
        Assert.That(names.Where(n => actors.Find(n).Single is null), Is.Empty);
    }

    [Test]
    public async Task Every_actor_is_found_by_its_own_name_and_codes()
    {
        var actors = await Actors();
        var lost = actors.All.Where(a => new[] { a.Id, a.Iso3, a.Iso2, a.Name }.Any(n => n.Length > 0 && actors.Find(n).Single?.Id != Meant(a, n)));
        Assert.That(lost.Select(a => a.Id), Is.Empty);

        // An organisation's id may be some state's ISO2 code; the id comes first.
        string Meant(Actor actor, string name) => actors.Contains(name) ? name : actor.Id;
    }

    private static async Task<ActorDirectory> Actors() => (await Bundled.Records).Actors;
}
