using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class PlotDefaultsTests
{
    private static readonly IPlotKind tiles = PlotKinds.Find("tiles")!;
    private static readonly IPlotKind ledger = PlotKinds.Find("ledger")!;

    [Test]
    public void China_is_the_sponsor_where_it_has_given_any_title() =>
        Assert.That(Sponsor(new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("CHN", "B", 5)), Is.EqualTo("CHN"));

    [Test]
    public void Who_only_receives_titles_is_not_the_sponsor() => Assert.That(Sponsor(new Rows().Title("A", "CHN", 1)), Is.EqualTo("A"));

    [Test]
    public void Without_China_it_is_who_has_given_most() =>
        Assert.That(Sponsor(new Rows().Title("A", "B", 1).Title("C", "A", 5).Title("C", "B", 5)), Is.EqualTo("C"));

    [Test]
    public void Of_equals_the_sponsor_is_the_first_by_id() =>
        Assert.That(Sponsor(new Rows().Title("D", "B", 1).Title("B", "D", 1).Title("C", "D", 1)), Is.EqualTo("B"));

    [Test]
    public void Where_nobody_gives_titles_there_is_no_sponsor() => Assert.That(Sponsor(new Rows().States("A", "CHN")), Is.Null);

    [Test]
    public void A_sponsor_that_is_named_is_taken()
    {
        var request = new World("named", new Rows().Title("CHN", "B", 1).Records).Request(tiles) with { Sponsor = "B" };

        Assert.That(PlotDefaults.Sponsor(request, request.Records), Is.EqualTo("B"));
    }

    [Test]
    public void Vietnam_is_the_state_even_where_others_have_more_ties() =>
        Assert.That(State(new Rows().Title("A", "B", 1).Title("A", "C", 1).States("VNM")), Is.EqualTo("VNM"));

    [Test]
    public void Without_Vietnam_the_state_is_who_has_most_ties_and_is_no_pole() =>
        Assert.That(State(new Rows().Title("CHN", "A", 1).Title("CHN", "B", 1).Title("CHN", "C", 1).Title("C", "B", 2)), Is.EqualTo("B"), "B and C have two, the pole three");

    [Test]
    public void A_tie_of_later_makes_nobody_the_state() =>
        Assert.That(State(new Rows().Title("B", "C", 1).Title("A", "D", 1, "2030").Title("A", "E", 1, "2030")), Is.EqualTo("B"));

    [Test]
    public void Without_actors_there_is_no_state() => Assert.That(State(new Rows()), Is.Null);

    [Test]
    public void A_state_that_is_named_is_taken()
    {
        var request = new World("named", new Rows().Title("VNM", "B", 1).Records).Request(ledger) with { State = "B" };

        Assert.That(PlotDefaults.State(request, SnapshotBuilder.Build(request.Records, request.Options)), Is.EqualTo("B"));
    }

    [Test]
    public void Poles_are_those_named_else_the_usual_ones_that_the_data_has()
    {
        var records = new Rows().States("A", "CHN").Records;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(PlotDefaults.Poles(ledger, ["A"], records), Is.EqualTo(["A"]));
        Assert.That(PlotDefaults.Poles(ledger, [], records), Is.EqualTo(["CHN"]));
        Assert.That(PlotDefaults.Poles(ledger, [], new Rows().States("USA", "CHN").Records), Is.EqualTo(ledger.UsualPoles));
        Assert.That(PlotDefaults.Poles(tiles, [], records), Is.Empty);
    }

    [Test]
    public void Every_kind_is_found_by_its_name_and_by_no_other()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var kind in PlotKinds.All)
            Assert.That(PlotKinds.Find(kind.Name), Is.SameAs(kind), kind.Name);
        Assert.That(PlotKinds.All.Select(k => k.Name), Is.Unique);
        Assert.That(PlotKinds.All.Select(k => k.Summary), Is.Unique);
        Assert.That(PlotKinds.Find("Matrix"), Is.Null);
        Assert.That(PlotKinds.Find(""), Is.Null);
    }

    [Test]
    public void The_matrix_alone_has_another_picture_for_directed_ties() =>
        Assert.That(PlotKinds.All.Where(k => k.HasDirection).Select(k => k.Name), Is.EqualTo(["matrix"]));

    private static string? Sponsor(Rows rows)
    {
        var request = new World("defaults", rows.Records).Request(tiles);
        return PlotDefaults.Sponsor(request, request.Records);
    }

    private static string? State(Rows rows)
    {
        var request = new World("defaults", rows.Records).Request(ledger);
        return PlotDefaults.State(request, SnapshotBuilder.Build(request.Records, request.Options));
    }
}
