using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class HedgingPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("hedging")!;

    [Test]
    public void Numbers_are_those_of_the_worked_example()
    {
        // The example has no alliance layer; pacts make classes only.
        var request = World.SixNodes.Request(kind);
        var figure = kind.Draw(request with { Options = request.Options with { Poles = ["P", "Q"], Layers = Layer.Titles } });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(["A", "B", "C"]), "D is tied to no pole");
        foreach (var id in figure.Keys())
        {
            Assert.That(figure.Number(id, "HB"), Is.EqualTo(SixNodes.Expected.Indices["HB"][id]).Within(1e-4), id);
            Assert.That(figure.Number(id, "ENG"), Is.EqualTo(SixNodes.Expected.Indices["ENG"][id]).Within(1e-4), id);
            Assert.That(figure.Cell(id, "class"), Is.EqualTo(SixNodes.Expected.Classes[id]), id);
        }
    }

    [Test]
    public void Intervals_hold_the_value_and_are_points_where_spacing_does_not_matter()
    {
        var figure = Draw(World.SixNodes, ["P", "Q"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Number("A", "HB low"), Is.LessThan(figure.Number("A", "HB")));
        Assert.That(figure.Number("A", "HB high"), Is.GreaterThan(figure.Number("A", "HB")));
        Assert.That((figure.Number("C", "HB low"), figure.Number("C", "HB high")), Is.EqualTo((0.0, 0.0)));
        Assert.That((figure.Number("C", "ENG low"), figure.Number("C", "ENG high")), Is.EqualTo((0.5, 0.5)), "the top tier weighs 1 in every draw");
        Assert.That(string.Join(' ', figure.Caption), Does.Contain("1000 spacings").And.Contain("seed 1"));
    }

    [Test]
    public void Who_is_tied_to_no_pole_is_counted_and_not_piled_at_zero()
    {
        var figure = Draw(World.SixNodes, ["P", "Q"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Texts(), Does.Contain("Drawn: 3 of 4 states").And.Contain("tied to no pole and not drawn: 1"));
        Assert.That(figure.Description, Does.Contain("2 have balance 0").And.Contain("1 more are tied to none"));
    }

    [Test]
    public void Bands_are_where_the_classes_begin()
    {
        var rects = Draw(World.SixNodes, ["P", "Q"]).Scene.Body.OfType<RectMark>().Where(r => r.Height > Sheet.SwatchHeight).ToList();
        var field = rects.Single(r => r.Fill == Paint.Panel);
        var (strict, broad) = (rects.Single(r => r.Stroke == Paint.Edge && r.Dash.Count == 0), rects.Single(r => r.Stroke == Paint.Edge && r.Dash.Count > 0));

        using var scope = Assert.EnterMultipleScope();
        Assert.That((broad.X, strict.X), Is.EqualTo((field.X, broad.X + broad.Width)));
        Assert.That(strict.Width - broad.Width, Is.EqualTo(10 - (broad.Width / 2)).Within(1e-6), ".9 to 1 and the edge beside .7 to .9");
        Assert.That(strict.X + strict.Width, Is.EqualTo(field.X + field.Width).Within(1e-9));
    }

    [Test]
    public void Zero_is_outlined_and_every_class_has_a_shape_of_its_own()
    {
        var figure = Draw(World.SixNodes, ["P", "Q"]);
        var signs = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null).ToDictionary(g => g.Datum!.Key, g => g.Marks.OfType<PathMark>().First());

        using var scope = Assert.EnterMultipleScope();
        Assert.That(signs["B"].Fill, Is.EqualTo(Paint.Paper));
        Assert.That(signs["C"].Fill, Is.EqualTo(Paint.Paper));
        Assert.That(signs["A"].Fill, Is.Not.EqualTo(Paint.Paper));
        Assert.That(signs.Values.Select(s => s.Path.ToString().Count(c => c == 'L')).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(figure.Texts(), Does.Contain("outlined: balance 0").And.Contain("allied hedger (1)").And.Contain("tied to one pole only (1)"));
    }

    [Test]
    public void States_of_equal_values_stand_side_by_side()
    {
        var rows = new Rows();
        foreach (var i in Enumerable.Range(10, 25))
            rows.Title("P", FormattableString.Invariant($"S{i}"), 2).Title("Q", FormattableString.Invariant($"S{i}"), 3);
        var figure = Draw(new World("crowd", rows.Records), ["P", "Q"]);
        var places = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null).Select(g => g.Marks.OfType<PathMark>().First().Path.ToString()).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(places.Distinct().Count(), Is.EqualTo(25));
        Assert.That(figure.Texts(), Does.Contain("24 states"), "the marked one is named apart");
    }

    [Test]
    public void The_state_that_was_named_is_marked_or_it_is_said_why_not()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Rings(Draw(World.SixNodes, ["P", "Q"], "B")), Is.EqualTo(["B"]));
        Assert.That(Draw(World.SixNodes, ["P", "Q"], "D").Texts(), Does.Contain("Name of D is not drawn: it is tied to no pole."));
        Assert.That(Draw(World.SixNodes, ["P", "Q"], "P").Texts(), Does.Contain("Name of P is not drawn: it is a pole."));
        Assert.That(Rings(Draw(World.SixNodes, ["P", "Q"], "D")), Is.Empty);
    }

    [Test]
    public void Three_poles_are_balanced_by_entropy()
    {
        var world = new World("three", new Rows().Title("P", "S", 1).Title("Q", "S", 1).Title("R", "S", 1).Pact(AllianceKind.Defense, "P", "T").Records);
        var figure = Draw(world, ["P", "Q", "R"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Number("S", "HB"), Is.EqualTo(1).Within(1e-12));
        Assert.That(figure.Cell("T", "class"), Is.EqualTo("allied with P"));
        Assert.That(figure.Texts(), Does.Contain("(entropy)"));
    }

    [Test]
    public void Poles_that_cannot_be_are_refused_and_missing_usual_ones_are_told_in_the_picture()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => Draw(World.SixNodes, ["P"]), Throws.TypeOf<UsageException>().With.Message.Contains("--poles"));
        Assert.That(Draw(World.SixNodes, []).Texts(), Does.Contain("name others with --poles A,B"));
        Assert.That(Draw(World.NoTie, ["A", "B"]).Texts(), Does.Contain("No state is tied to a pole"));
    }

    [Test]
    public void The_number_of_states_is_that_of_the_analysis()
    {
        var request = World.Bundled.Request(kind);
        var result = HedgeAnalysis.Run(request.Records, request.Options, null, CancellationToken.None);
        var figure = kind.Draw(request);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(result.States.Where(e => e.Hb.Value is not null).Select(e => e.Id)));
        Assert.That(figure.Keys(), Is.All.Matches<string>(id => figure.Number(id!, "HB") == result.States.Single(e => e.Id == id).Hb.Value));
        Assert.That(Rings(figure), Is.EqualTo(["VNM"]));
    }

    private static IEnumerable<string> Rings(Figure figure) =>
        figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null && g.Marks.OfType<CircleMark>().Any(c => c.Stroke == Paint.Accent)).Select(g => g.Datum!.Key);

    private static Figure Draw(World world, IReadOnlyList<string> poles, string? state = null)
    {
        var request = world.Request(kind);
        return kind.Draw(request with { Options = request.Options with { Poles = poles }, State = state });
    }
}
