using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class ChangeDaysTests
{
    private static readonly Rows rows = new Rows().Actor("A", ActorKind.State, "1990", "2015").Actor("O", ActorKind.Organization).Title("A", "B", 1, "2001-05")
        .Pact(AllianceKind.Defense, "A", "B", "1995", "2003").Rivals("A", "C", 1, "1999", "2011").Fact("A", "B", 2004, 1).Fact("A", "B", 2005, 1, "visits").Belongs("O", "B", "1997", "2008");

    private static string Days(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(d => FormattableString.Invariant($"{d:yyyy-MM-dd}")));

    [TestCase("partnership", "0001-01-01 1990-01-01 2001-05-01")]
    [TestCase("alliance", "0001-01-01 1990-01-01 1995-01-01 2003-01-01")]
    [TestCase("rivalry", "0001-01-01 1990-01-01 1999-01-01")]
    [TestCase("substance:visits", "0001-01-01 1990-01-01 2005-01-01")]
    public void A_layer_may_change_where_a_row_of_it_or_an_actor_does(string layer, string days)
    {
        var options = Ask.On("2010", layers: layer);

        Assert.That(Days(ChangeDays.OfTies(rows.Records, options, options.Layers[0])), Is.EqualTo(days), "nothing later than the day of the question");
    }

    [TestCase(ActorUniverse.States, "0001-01-01 1990-01-01")]
    [TestCase(ActorUniverse.All, "0001-01-01 1990-01-01")]
    [TestCase(ActorUniverse.Blocs, "0001-01-01 1990-01-01 1997-01-01 2001-05-01 2008-01-01")]
    public void Blocs_may_change_with_members_and_titles_too(ActorUniverse universe, string days) =>
        Assert.That(Days(ChangeDays.OfActors(rows.Records, Ask.On("2010") with { Universe = universe })), Is.EqualTo(days));

    [TestCase("partnership", 2001)]
    [TestCase("partnership,alliance", 1995)]
    [TestCase("substance:visits", 2005)]
    public void The_first_year_is_that_of_the_first_row(string layers, int year) =>
        Assert.That(ChangeDays.FirstYear(rows.Records, Ask.On(layers: layers).Layers), Is.EqualTo(year));

    [Test]
    public void Without_a_row_there_is_no_first_year() => Assert.That(ChangeDays.FirstYear(new Rows().States("A").Records, Layer.Titles), Is.Null);
}
