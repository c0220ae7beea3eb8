using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Kinds;

/// <summary>What options change in every kind of picture, and what they do not.</summary>
internal sealed class KindOptionsTests
{
    public static IEnumerable<string> Names => PlotKinds.All.Select(k => k.Name);

    private static Rows Base => new Rows()
        .Title("CHN", "VNM", 1).Title("CHN", "A", 3, "2010").Title("VNM", "A", 2, "2012").Title("USA", "VNM", 2, "2015").Title("A", "USA", 4, "2011");

    [Test]
    public void A_title_of_later_changes_no_number([ValueSource(nameof(Names))] string kind) =>
        Assert.That(Csv(Request(kind, Base.Title("CHN", "A", 1, "2027", PartnershipEventKind.Upgrade)), kind), Is.EqualTo(Csv(Request(kind, Base), kind)));

    [Test]
    public void A_row_of_less_confidence_than_asked_for_changes_no_number([ValueSource(nameof(Names))] string kind)
    {
        var more = Request(kind, Base.Title("CHN", "USA", 1, "2013", confidence: Confidence.Low));
        var less = Request(kind, Base);

        Assert.That(
            Csv(more with { Options = more.Options with { MinConfidence = Confidence.High } }, kind),
            Is.EqualTo(Csv(less with { Options = less.Options with { MinConfidence = Confidence.High } }, kind)));
    }

    [Test]
    public void Marks_are_about_actors_of_the_data_alone([ValueSource(nameof(Names))] string kind)
    {
        var request = Request(kind, Base);
        var named = PlotKinds.Find(kind)!.Draw(request).Scene.All.SelectMany(m => m.Datum?.Actors ?? []).Distinct();

        Assert.That(named, Is.SubsetOf(request.Records.Actors.All.Select(a => a.Id)));
    }

    [Test]
    public void The_picture_of_another_day_says_that_day([ValueSource(nameof(Names))] string kind)
    {
        var request = Request(kind, Base);
        var figure = PlotKinds.Find(kind)!.Draw(request with { Options = request.Options with { AsOf = new DateOnly(2016, 6, 30) } });

        Assert.That(string.Join(' ', figure.Caption), Does.Contain("As of 2016-06-30").And.Not.Contain("2024-12-31"));
    }

    [Test]
    public void To_name_the_usual_sponsor_is_to_name_nobody([Values("tiles", "inflation")] string kind)
    {
        var request = World.Bundled.Request(PlotKinds.Find(kind)!);

        Assert.That(Svg(request with { Sponsor = "CHN" }, kind), Is.EqualTo(Svg(request, kind)));
        Assert.That(Svg(request with { Sponsor = "RUS" }, kind), Is.Not.EqualTo(Svg(request, kind)));
    }

    [Test]
    public void To_name_the_usual_state_is_to_name_nobody([Values("ledger", "timeline")] string kind)
    {
        var request = World.Bundled.Request(PlotKinds.Find(kind)!);

        Assert.That(Svg(request with { State = "VNM" }, kind), Is.EqualTo(Svg(request, kind)));
        Assert.That(Svg(request with { State = "KAZ" }, kind), Is.Not.EqualTo(Svg(request, kind)));
    }

    [Test]
    public void Where_nothing_is_drawn_by_lot_the_seed_means_nothing([Values("tiles", "ledger", "timeline", "inflation")] string kind)
    {
        var request = World.Bundled.Request(PlotKinds.Find(kind)!);

        Assert.That(Svg(request with { Seed = 99 }, kind), Is.EqualTo(Svg(request, kind)));
    }

    [Test]
    public void The_width_changes_no_number([Values("tiles", "ledger", "timeline", "inflation", "rank", "weights")] string kind)
    {
        var plot = PlotKinds.Find(kind)!;
        var (narrow, wide) = (World.Bundled.Draw(plot, PlotRequest.LeastWidth), World.Bundled.Draw(plot, 1600));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(FigureCsv.Text(narrow.Table), Is.EqualTo(FigureCsv.Text(wide.Table)));
        Assert.That(narrow.Caption, Is.EqualTo(wide.Caption));
        Assert.That(narrow.Title, Is.EqualTo(wide.Title));
        Assert.That(narrow.Description, Is.EqualTo(wide.Description));
    }

    private static PlotRequest Request(string kind, Rows rows) => new World("options", rows.Records).Request(PlotKinds.Find(kind)!);

    private static string Csv(PlotRequest request, string kind) => FigureCsv.Text(PlotKinds.Find(kind)!.Draw(request).Table);

    private static string Svg(PlotRequest request, string kind) => SvgWriter.File(PlotKinds.Find(kind)!.Draw(request), Theme.Light);
}
