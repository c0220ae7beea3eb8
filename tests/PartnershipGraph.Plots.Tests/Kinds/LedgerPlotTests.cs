using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class LedgerPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("ledger")!;

    /// <summary>S reaches CHN through K and L, USA through K alone; M leads nowhere; Z is tied to nobody; N comes later.</summary>
    private static World Small => new("small", new Rows()
        .Title("S", "K", 1).Title("S", "L", 3).Title("S", "M", 5).Title("K", "CHN", 2).Title("L", "CHN", 1).Title("K", "USA", 4)
        .Title("S", "N", 1, "2030").Title("N", "CHN", 1, "2001").States("Z").Records);

    [Test]
    public void A_path_is_the_product_of_its_two_steps()
    {
        var figure = kind.Draw(Asked(Small, "S"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(["USA-K", "CHN-K", "CHN-L"]));
        Assert.That(figure.Number("USA-K", "contribution"), Is.EqualTo(0.4).Within(1e-12));
        Assert.That(figure.Number("CHN-K", "contribution"), Is.EqualTo(0.8).Within(1e-12));
        Assert.That(figure.Number("CHN-L", "contribution"), Is.EqualTo(0.6).Within(1e-12));
        Assert.That((figure.Number("CHN-L", "first"), figure.Number("CHN-L", "second")), Is.EqualTo((0.6, 1.0)));
    }

    [Test]
    public void The_running_share_begins_anew_for_each_pole_and_ends_at_all_paths()
    {
        var figure = kind.Draw(Asked(Small, "S"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Number("USA-K", "running share"), Is.EqualTo(1).Within(1e-12));
        Assert.That(figure.Number("CHN-K", "running share"), Is.EqualTo(0.8 / 1.4).Within(1e-12));
        Assert.That(figure.Number("CHN-L", "running share"), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Rows_are_the_largest_paths_of_the_analysis([Values("USA", "CHN")] string pole)
    {
        var request = Asked(World.Bundled, "VNM");
        var paths = ExposureAnalysis.Run(request.Records, request.Options, "VNM", pole).Paths.Take(15).ToList();
        var rows = kind.Draw(request).Table.Rows.Where(r => r.Cells[0] == pole).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(paths, Is.Not.Empty);
        Assert.That(rows.Select(r => r.Cells[1]), Is.EqualTo(paths.Select(p => p.Via)));
        Assert.That(rows.Select(r => r.Cells[5]), Is.EqualTo(paths.Select(p => FigureCell.Of(p.Contribution))));
    }

    [Test]
    public void A_pole_is_not_exposed_to_itself()
    {
        var figure = kind.Draw(Asked(Small, "CHN"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Title, Is.EqualTo("Through whom Name of CHN is exposed to Name of USA"));
        Assert.That(figure.Keys(), Is.EqualTo(["USA-K"]));
    }

    [Test]
    public void Poles_that_are_named_take_the_place_of_the_usual_ones_in_their_order()
    {
        var request = Asked(Small, "S");
        var figure = kind.Draw(request with { Options = request.Options with { Poles = ["CHN", "USA"] } });
        var single = kind.Draw(request with { Options = request.Options with { Poles = ["USA"] } });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(["CHN-K", "CHN-L", "USA-K"]));
        Assert.That(figure.Title, Does.EndWith("Name of CHN and Name of USA"));
        Assert.That(single.Keys(), Is.EqualTo(["USA-K"]));
    }

    [Test]
    public void What_comes_later_is_a_path_only_later()
    {
        var request = Asked(Small, "S");
        var later = kind.Draw(request with { Options = request.Options with { AsOf = new DateOnly(2031, 1, 1) } });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(kind.Draw(request).Texts(), Does.Not.Contain("Name of N"));
        Assert.That(later.Keys(), Does.Contain("CHN-N"));
        Assert.That(later.Caption[1], Does.StartWith("As of 2031-01-01;"));
    }

    [Test]
    public void Another_scheme_changes_the_contributions()
    {
        var request = Asked(Small, "S");
        var figure = kind.Draw(request with { Options = request.Options with { Weights = WeightSchemes.Parse("binary") } });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys().Select(k => figure.Cell(k, "contribution")), Is.All.EqualTo("1"));
        Assert.That(figure.Caption[1], Does.Contain("weights binary;"));
    }

    [Test]
    public void Fifteen_paths_are_drawn_and_the_rest_is_counted()
    {
        var rows = new Rows();
        foreach (var i in Enumerable.Range(10, 20))
        {
            var via = FormattableString.Invariant($"V{i}");
            rows.Title("S", via, 2).Title(via, "CHN", 3);
        }

        var figure = kind.Draw(Asked(new World("many", rows.Records), "S"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Table.Rows, Has.Count.EqualTo(15));
        Assert.That(figure.Caption[0], Does.StartWith("Drawn: 15 of 20 paths"));
        Assert.That(figure.Number(figure.Keys().Last(), "running share"), Is.EqualTo(0.75).Within(1e-9));
        Assert.That(figure.Texts(), Does.Contain("20 paths"));
    }

    [Test]
    public void Who_has_no_partner_has_no_exposure_and_it_is_said_why()
    {
        var figure = kind.Draw(Asked(Small, "Z"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Table.Rows, Is.Empty);
        Assert.That(figure.Texts(), Does.Contain("No exposure: ").And.Contain("XM undefined"));
        Assert.That(figure.Description, Does.Contain("Name of Z has no path to Name of CHN."));
    }

    [Test]
    public void Who_has_partners_without_a_tie_to_the_pole_is_exposed_by_zero()
    {
        var figure = kind.Draw(Asked(Small, "M"));

        Assert.That(figure.Texts(), Does.Contain("XM 0.00").And.Contain("No partner is tied to it.").And.Not.Contain("undefined"));
    }

    [Test]
    public void Without_a_pole_the_sheet_says_what_to_ask() =>
        Assert.That(World.NoTie.Draw(kind).Texts(), Does.Contain("exposed to no pole").And.Contain("--poles A,B"));

    [Test]
    public void A_bar_is_as_long_as_its_contribution_and_says_it_when_pointed_at()
    {
        var figure = kind.Draw(Asked(Small, "S"));
        var groups = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null).ToList();
        var unit = groups.Select(g => g.Marks.OfType<RectMark>().Single().Width / figure.Number(g.Datum!.Key, "contribution")).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(groups, Has.Count.EqualTo(3));
        Assert.That(unit, Is.All.EqualTo(unit[0]).Within(1e-6));
        Assert.That(groups.Single(g => g.Datum!.Key == "CHN-L").Tip, Does.StartWith("Name of L: 0.60 × 1.00 = 0.600, "));
        Assert.That(groups.Single(g => g.Datum!.Key == "CHN-L").Datum!.Actors, Is.EqualTo(["S", "L", "CHN"]));
    }

    private static PlotRequest Asked(World world, string state) => world.Request(kind) with { State = state };
}
