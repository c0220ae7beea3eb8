using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class ActorUniverseTests
{
    private static Rows Europe => new Rows()
        .Actor("EU", ActorKind.Organization).Actor("OPEC", ActorKind.Organization).Actor("HKG", ActorKind.Territory)
        .States("CHN", "DEU", "FRA", "GBR", "NOR")
        .Title("CHN", "EU", 2, "2003").Title("CHN", "DEU", 3, "2010").Title("CHN", "GBR", 4, "2015")
        .Belongs("EU", "DEU", "1958").Belongs("EU", "FRA", "1958").Belongs("EU", "GBR", "1973", "2020-02-01")
        .Belongs("OPEC", "NOR", "1960");

    private static SnapshotOptions Blocs(string asOf = "2024-12-31") => Ask.On(asOf) with { Universe = ActorUniverse.Blocs };

    [Test]
    public void States_alone_are_in_by_default_tied_or_not()
    {
        var network = Europe.Network();
        Assert.That(network.Ids(), Is.EqualTo("CHN DEU FRA GBR NOR"));
        Assert.That(network.Lines(), Is.EqualTo("CHN-DEU 0.6; CHN-GBR 0.4"), "a title given to an organisation makes no ties of its members");
    }

    [Test]
    public void Actors_of_every_kind_are_in_when_all_are_asked_for()
    {
        var network = Europe.Network(Ask.On() with { Universe = ActorUniverse.All });
        Assert.That(network.Ids(), Is.EqualTo("CHN DEU EU FRA GBR HKG NOR OPEC"));
        Assert.That(network.Lines(), Is.EqualTo("CHN-DEU 0.6; CHN-EU 0.8; CHN-GBR 0.4"));
    }

    [Test]
    public void An_organisation_with_a_title_takes_the_place_of_its_members_of_that_day()
    {
        var network = Europe.Network(Blocs());
        Assert.That(network.Ids(), Is.EqualTo("CHN EU GBR NOR"), "GBR left in 2020; OPEC has no title and replaces nobody");
        Assert.That(network.Lines(), Is.EqualTo("CHN-EU 0.8; CHN-GBR 0.4"));
        Assert.That(Europe.Network(Blocs("2020-01-31")).Ids(), Is.EqualTo("CHN EU NOR"));
        Assert.That(Europe.Network(Blocs("2020-02-01")).Ids(), Is.EqualTo("CHN EU GBR NOR"), "a spell is half-open");
    }

    [Test]
    public void An_organisation_replaces_nobody_before_its_title_and_after_its_end()
    {
        Assert.That(Europe.Network(Blocs("2002")).Ids(), Is.EqualTo("CHN DEU FRA GBR NOR"));
        Assert.That(Europe.Ends("CHN", "EU", "2021").Network(Blocs()).Ids(), Is.EqualTo("CHN DEU FRA GBR NOR"));
    }

    [Test]
    public void An_organisation_that_gives_a_title_has_one_of_its_own()
    {
        var rows = Europe.Title("OPEC", "CHN", 1);
        Assert.That(rows.Network(Blocs()).Ids(), Is.EqualTo("CHN EU GBR OPEC"));
    }

    [Test]
    public void A_membership_below_the_least_confidence_leaves_the_member_in()
    {
        var rows = Europe.States("ITA").Belongs("EU", "ITA", "1958", confidence: Confidence.Low);
        Assert.That(rows.Network(Blocs()).Ids(), Is.EqualTo("CHN EU GBR NOR"));
        Assert.That(rows.Network(Blocs() with { MinConfidence = Confidence.Medium }).Ids(), Is.EqualTo("CHN EU GBR ITA NOR"));
    }

    [Test]
    public void A_membership_follows_the_day_alone()
    {
        var rows = Europe.Belongs("EU", "NOR", "2022");
        Assert.That(rows.Network(Blocs()).Ids(), Is.EqualTo("CHN EU GBR"));
        Assert.That(rows.Network(Blocs("2021-12-31")).Ids(), Is.EqualTo("CHN EU GBR NOR"));
        Assert.That(rows.Network(Blocs() with { KnownAsOf = new DateOnly(2021, 12, 31) }).Ids(), Is.EqualTo("CHN EU GBR"), "only titles have a second clock");
    }

    [Test]
    public void A_pole_is_in_whatever_its_kind_and_beside_its_own_bloc([Values] ActorUniverse universe)
    {
        var ids = Europe.Network(Ask.On() with { Universe = universe, Poles = ["DEU", "EU"] }).Ids().Split(' ');
        Assert.That(ids, Is.SupersetOf(new[] { "DEU", "EU" }).And.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void A_state_is_in_on_the_days_of_its_existence_only()
    {
        var rows = new Rows()
            .Actor("YUG", ActorKind.State, "1992-04-27", "2003-02-04").Actor("SCG", ActorKind.State, "2003-02-04", "2006-06-05")
            .Title("CHN", "YUG", 4, "1998").Title("CHN", "SCG", 3, "2004-03");
        Assert.That(rows.Network(Ask.On("1992-04-26")).Ids(), Is.EqualTo("CHN"));
        Assert.That(rows.Network(Ask.On("1992-04-27")).Ids(), Is.EqualTo("CHN YUG"));
        Assert.That(rows.Network(Ask.On("2003-02-03")).Lines(), Is.EqualTo("CHN-YUG 0.4"));
        Assert.That(rows.Network(Ask.On("2003-02-04")).Ids(), Is.EqualTo("CHN SCG"));
        Assert.That(rows.Network(Ask.On("2005-06-30")).Lines(), Is.EqualTo("CHN-SCG 0.6"), "a title never closed ends with its holder");
    }
}
