using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Domain.Tests.Actors;

/// <summary>By which text an actor is found.</summary>
[TestFixture]
public sealed class ActorDirectoryTests
{
    private static readonly ActorDirectory world = new(
    [
        Actor("TUR", "Türkiye", "TR", "TUR", "Turkey", "Turkiye"),
        Actor("IRN", "Iran", "IR", "IRN", "Islamic Republic of Iran"),
        Actor("IND", "India", "IN", "IND", "Bharat"),
        Actor("CIV", "Côte d'Ivoire", "CI", "CIV", "Ivory Coast"),
        Actor("XKX", "Kosovo", "", ""),
        Actor("SOL", "Somaliland", "", ""),
        Actor("GIN", "Guinea", "GN", "GIN"),
        Actor("GNB", "Guinea-Bissau", "GW", "GNB"),
        Actor("GNQ", "Equatorial Guinea", "GQ", "GNQ"),
        Actor("NER", "Niger", "NE", "NER"),
        Actor("NGA", "Nigeria", "NG", "NGA"),
        Actor("CHN", "China", "CN", "CHN", "中国"),
    ]);

    [TestCase("TUR")]
    [TestCase("tur")]
    [TestCase("TR")]
    [TestCase("tr")]
    [TestCase("Türkiye")]
    [TestCase("TÜRKIYE")]
    [TestCase("türkiye")]
    [TestCase("Tu\u0308rkiye", Description = "NFD")]
    [TestCase("TU\u0308RKIYE", Description = "NFD")]
    [TestCase("turkiye")]
    [TestCase("TURKIYE")]
    [TestCase("Turkey")]
    [TestCase("  turkey\t")]
    public void An_actor_is_found_by_each_of_its_names(string query) => AssertFindsUnderEveryCulture(query, "TUR");

    [TestCase("in", "IND")]
    [TestCase("ir", "IRN")]
    [TestCase("iran", "IRN")]
    [TestCase("INDIA", "IND")]
    [TestCase("ISLAMIC REPUBLIC OF IRAN", "IRN")]
    [TestCase("ivory coast", "CIV")]
    [TestCase("CÔTE D'IVOIRE", "CIV")]
    [TestCase("co\u0302te d'ivoire", "CIV")]
    [TestCase("中国", "CHN")]
    public void An_i_is_an_I_in_every_culture(string query, string id) => AssertFindsUnderEveryCulture(query, id);

    [Test]
    public void The_dotted_capital_is_another_letter_and_the_right_actor_is_suggested_first()
    {
        using var _ = Culture.Of("tr-TR");
        var match = world.Find("TÜRKİYE");
        Assert.That(match.Actors, Is.Empty);
        Assert.That(match.Suggestions[0].Id, Is.EqualTo("TUR"));
    }

    [Test]
    public void A_file_in_decomposed_letters_is_found_by_composed_ones()
    {
        var directory = new ActorDirectory([Actor("SA\u0303O", "Sa\u0303o Tome\u0301", "", "")]);
        Assert.That(directory.Find("são tomé").Single?.Name, Is.EqualTo("Sa\u0303o Tome\u0301"));
        Assert.That(directory.Find("SÃO").Single?.Id, Is.EqualTo("SA\u0303O"));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\t\u00A0")]
    public void A_blank_text_means_nobody_not_even_those_without_codes(string query) => Assert.That(world.Find(query).Actors, Is.Empty);

    [TestCase("Guinea", "GIN")]
    [TestCase("guinea-bissau", "GNB")]
    [TestCase("Niger", "NER")]
    [TestCase("nigeria", "NGA")]
    public void A_name_that_is_part_of_others_means_its_own_bearer(string query, string id) => AssertFindsUnderEveryCulture(query, id);

    [TestCase("Guin")]
    [TestCase("Nige")]
    [TestCase("Guinea ?")]
    [TestCase("Bissau")]
    [TestCase("Equatorial")]
    [TestCase("T")]
    [TestCase("TUR,IRN")]
    public void A_part_of_a_name_means_nobody(string query) => Assert.That(world.Find(query).Actors, Is.Empty);

    [Test]
    public void An_id_beats_a_code_a_code_beats_a_name_and_a_name_beats_an_alias()
    {
        var directory = new ActorDirectory(
        [
            Actor("1", "No one", "", "", "AA", "BB", "CC", "DD"),
            Actor("2", "AA", "DD", "", "BB"),
            Actor("3", "Third", "AA", "", "CC"),
            Actor("4", "Fourth", "CC", "AA"),
            Actor("AA", "Fifth", "BB", ""),
            Actor("6", "CC", "", "BB"),
        ]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(directory.Find("aa").Single?.Id, Is.EqualTo("AA"), "id");
            Assert.That(directory.Find("bb").Single?.Id, Is.EqualTo("6"), "ISO3 before ISO2");
            Assert.That(directory.Find("cc").Single?.Id, Is.EqualTo("4"), "ISO2 before name");
            Assert.That(directory.Find("dd").Single?.Id, Is.EqualTo("2"), "ISO2 before alias");
        }
    }

    [Test]
    public void A_name_beats_an_alias()
    {
        var directory = new ActorDirectory([Actor("1", "First", "", "", "Congo"), Actor("2", "Congo", "", "")]);
        Assert.That(directory.Find("congo").Single?.Id, Is.EqualTo("2"));
    }

    [Test]
    public void An_id_typed_exactly_beats_one_that_differs_in_case()
    {
        var directory = new ActorDirectory([Actor("abc", "One", "", ""), Actor("ABC", "Two", "", "")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(directory.Find("abc").Single?.Id, Is.EqualTo("abc"));
            Assert.That(directory.Find(" ABC ").Single?.Id, Is.EqualTo("ABC"));
            Assert.That(directory.Find("Abc").Actors.Select(a => a.Id), Is.EqualTo(["ABC", "abc"]), "neither is meant more");
        }
    }

    [Test]
    public void Two_actors_of_one_step_are_both_named()
    {
        var directory = new ActorDirectory([Actor("KOR", "Korea", "KR", ""), Actor("PRK", "korea", "KP", ""), Actor("1", "X", "", "", "Korea")]);
        var match = directory.Find("KOREA");
        Assert.That(match.Actors.Select(a => a.Id), Is.EqualTo(["KOR", "PRK"]));
        Assert.That(match.Single, Is.Null);
    }

    [Test]
    public void An_actor_whose_aliases_repeat_its_name_is_one_actor()
    {
        var directory = new ActorDirectory([Actor("A", "Same", "", "", "same", "SAME", "other", "Other")]);
        Assert.That(directory.Find("same").Single?.Id, Is.EqualTo("A"));
        Assert.That(directory.Find("other").Single?.Id, Is.EqualTo("A"));
    }

    /// <summary>As numbers: what is no Unicode cannot stand in an attribute.</summary>
    [TestCase(0xD83D, Description = "the first half of a pair")]
    [TestCase(0xDE00, Description = "the second half")]
    [TestCase(0xFFFE)]
    [TestCase(0xFFFF)]
    public void Text_that_is_no_Unicode_means_nobody_and_breaks_nothing(int unit)
    {
        var text = $"x{(char)unit}";
        Assert.That(world.Find(text).Actors, Is.Empty);
        Assert.That(new ActorDirectory([Actor("A", text, "", "")]).Find("A").Single?.Name, Is.EqualTo(text));
    }

    [Test]
    public void Rows_refer_to_exactly_one_id()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(world.Contains("TUR"), Is.True);
            Assert.That(world.Contains("tur"), Is.False);
            Assert.That(world["TUR"].Name, Is.EqualTo("Türkiye"));
            Assert.That(() => world["tur"], Throws.TypeOf<KeyNotFoundException>());
            Assert.That(world.All.Select(a => a.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        }
    }

    [TestCase("NA")]
    [TestCase("001")]
    [TestCase("true")]
    [TestCase("1e5")]
    [TestCase("null")]
    public void An_id_is_text_whatever_it_looks_like(string id)
    {
        var directory = new ActorDirectory([Actor(id, "Someone", "", ""), Actor("1", "Another", "", "")]);
        Assert.That(directory.Find(id).Single?.Name, Is.EqualTo("Someone"));
    }

    private static void AssertFindsUnderEveryCulture(string query, string id)
    {
        foreach (var name in new[] { "", "de-DE", "tr-TR", "az-Latn-AZ" })
        {
            using var _ = Culture.Of(name);
            Assert.That(world.Find(query).Actors.Select(a => a.Id), Is.EqualTo([id]), $"{query} under '{name}'");
        }
    }

    private static Actor Actor(string id, string name, string iso2, string iso3, params string[] aliases) =>
        new() { Id = id, Name = name, Kind = ActorKind.State, Iso2 = iso2, Iso3 = iso3, Aliases = aliases };
}
