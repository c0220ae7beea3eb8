using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Perceptions;

[TestFixture]
public sealed class PerceptionAnalysisTests
{
    [Test]
    public void A_side_that_was_never_coded_makes_no_pair_but_its_partner_s_title_stays_an_arc()
    {
        var result = Run(new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("C", "A", 1).Title("B", "A", 0));
        Assert.That(result.Dyads.Select(d => d.A.Sponsor + d.B.Sponsor), Is.EqualTo(new[] { "AC" }), "a title outside the order says nothing of the tie");
        Assert.That(result.Reciprocity.Arcs, Is.EqualTo(3));
        Assert.That(result.Reciprocity.Binary.Value, Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(result.Reciprocity.CodedBinary.Value, Is.EqualTo(1));
    }

    [Test]
    public void Where_both_sides_are_closed_the_asymmetry_is_null_and_the_pair_stands_last()
    {
        var result = Run(new Rows().Title("A", "B", 1).Ends("A", "B", "2005").Title("B", "A", 1).Ends("B", "A", "2005").Title("C", "D", 2).Title("D", "C", 2));
        Assert.That(result.Dyads.Select(d => d.A.Sponsor), Is.EqualTo(new[] { "C", "A" }));
        Assert.That(result.Dyads[1].Asymmetry.Value, Is.Null);
        Assert.That(result.Dyads[1].Asymmetry.WhyNull, Is.EqualTo("both sides are closed"));
    }

    [Test]
    public void One_who_is_asked_about_is_the_A_of_each_pair_and_the_network_stays_whole()
    {
        var rows = new Rows().Title("A", "M", 1).Title("M", "A", 3).Title("M", "Z", 2).Title("Z", "M", 5).Title("A", "Z", 1).Title("Z", "A", 1);
        var (all, own) = (Run(rows), Run(rows, "M"));
        Assert.That(own.Dyads.Select(d => d.A.Sponsor + d.B.Sponsor), Is.EqualTo(new[] { "MZ", "MA" }));
        Assert.That(own.Dyads[1].Asymmetry.Value, Is.EqualTo(-0.25).Within(1e-12), "it calls the tie less");
        Assert.That(own.Reciprocity, Is.EqualTo(all.Reciprocity));
    }

    [Test]
    public void Each_title_weighs_by_its_place_on_its_own_ladder()
    {
        var dyad = Run(new Rows().Title("A", "B", 2, ladder: "L2").Title("B", "A", 3)).Dyads.Single();
        Assert.That((dyad.A.Weight, dyad.B.Weight), Is.EqualTo(((double?)0.5, (double?)0.6)));
        Assert.That(dyad.Asymmetry.Value, Is.EqualTo(-0.1 / 1.1).Within(1e-12));
    }

    [Test]
    public void Nothing_later_than_the_day_counts()
    {
        var rows = new Rows().Title("A", "B", 5, "2000").Title("B", "A", 5, "2001").Title("A", "B", 1, "2015").Ends("B", "A", "2016");
        Assert.That(Run(rows, options: Ask.On("2010")).Dyads.Single().Asymmetry.Value, Is.Zero);
        Assert.That(Run(rows, options: Ask.On("2015")).Dyads.Single().Asymmetry.Value, Is.EqualTo(0.8 / 1.2).Within(1e-12));
        Assert.That(Run(rows, options: Ask.On("2020")).Dyads.Single().Asymmetry.Value, Is.EqualTo(1));
        Assert.That(Run(rows, options: Ask.On("2000")).Dyads, Is.Empty);
    }

    [Test]
    public void Without_a_title_everything_is_null_with_its_reason()
    {
        var r = Run(new Rows().States("A", "B")).Reciprocity;
        foreach (var value in new[] { r.Binary, r.Rho, r.Weighted, r.CodedBinary, r.CodedWeighted })
        {
            Assert.That(value.Value, Is.Null);
            Assert.That(value.WhyNull, Is.EqualTo("no title stands"));
        }

        Assert.That(r.Density.Value, Is.Zero, "none of two possible titles stands: that is known");
        Assert.That(Run(new Rows().States("A")).Reciprocity.Density.WhyNull, Is.EqualTo("fewer than two actors"));
    }

    [Test]
    public void Where_every_possible_title_stands_rho_is_null()
    {
        var r = Run(new Rows().Title("A", "B", 1).Title("B", "A", 2)).Reciprocity;
        Assert.That(r.Rho.WhyNull, Is.EqualTo("every possible title stands"));
        Assert.That(r.Binary.Value, Is.EqualTo(1));
        Assert.That(r.Weighted.Value, Is.EqualTo(1.6 / 1.8).Within(1e-12));
    }

    [Test]
    public void An_organisation_is_in_when_it_is_asked_about()
    {
        var rows = new Rows().Actor("EU", ActorKind.Organization).Title("EU", "A", 1).Title("A", "EU", 2);
        Assert.That(Run(rows).Dyads, Is.Empty);
        Assert.That(Run(rows, "EU").Dyads.Single().A.Sponsor, Is.EqualTo("EU"));
    }

    [Test]
    public void Other_layers_are_refused() => Assert.That(
        () => Run(new Rows().Title("A", "B", 1), options: Ask.On(layers: "partnership,alliance")),
        Throws.TypeOf<UsageException>().With.Message.Contains("partnership alone"));

    private static PerceptionResult Run(Rows rows, string? state = null, SnapshotOptions? options = null) =>
        PerceptionAnalysis.Run(rows.Records, options ?? Ask.On(), state, CancellationToken.None);
}
