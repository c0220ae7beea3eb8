using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class TernaryPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("ternary")!;

    private static readonly World three = new("three", new Rows().States("Z")
        .Title("P", "E", 2).Title("Q", "E", 2).Title("R", "E", 2)
        .Title("P", "T", 1).Title("Q", "T", 4)
        .Title("R", "O", 3).Records);

    [Test]
    public void Shares_are_those_of_the_ties()
    {
        var figure = Draw(three, ["P", "Q", "R"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(["E", "O", "T"]), "Z is tied to no pole");
        Assert.That(Shares(figure, "E"), Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }).Within(1e-12));
        Assert.That(Shares(figure, "T"), Is.EqualTo(new[] { 1 / 1.4, 0.4 / 1.4, 0 }).Within(1e-12));
        Assert.That(Shares(figure, "O"), Is.EqualTo(new[] { 0, 0, 1.0 }));
        Assert.That(figure.Texts(), Does.Contain("Drawn: 3 of 4 states").And.Contain("tied to no pole and not drawn: 1"));
    }

    [Test]
    public void Corners_and_middle_are_where_they_belong()
    {
        var figure = Draw(three, ["P", "Q", "R"]);
        var (even, only, two) = (Place(figure, "E"), Place(figure, "O"), Place(figure, "T"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(only.X, Is.GreaterThan(even.X), "the third pole is at the right");
        Assert.That(only.Y, Is.GreaterThan(even.Y), "and below");
        Assert.That(two.Y, Is.LessThan(even.Y), "the first pole is above");
        Assert.That(two.X, Is.LessThan(even.X), "the second at the left");
    }

    [Test]
    public void Intervals_hold_the_share_and_equal_ties_have_none()
    {
        var figure = Draw(three, ["P", "Q", "R"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Number("T", "PAS P low"), Is.LessThan(1 / 1.4));
        Assert.That(figure.Number("T", "PAS P high"), Is.GreaterThan(1 / 1.4));
        Assert.That(figure.Number("E", "PAS Q high") - figure.Number("E", "PAS Q low"), Is.Zero.Within(1e-12));
        Assert.That((figure.Number("T", "PAS R low"), figure.Number("T", "PAS R high")), Is.EqualTo((0.0, 0.0)));
    }

    [TestCase("P,Q")]
    [TestCase("P")]
    [TestCase("P,Q,R,E")]
    [TestCase("P,Q,R,E,T,O")]
    public void Other_numbers_of_poles_are_refused_with_the_remedy(string poles) => Assert.That(
        () => Draw(three, poles.Split(',')), Throws.TypeOf<UsageException>().With.Message.Contains("--poles USA,CHN,RUS").And.Message.Contains("plot hedging"));

    [Test]
    public void Data_without_the_usual_poles_are_told_so_in_the_picture()
    {
        var figure = Draw(World.OnePair, ["CHN"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Texts(), Does.Contain("The data have not got the usual poles"));
        Assert.That(figure.Table.Rows, Is.Empty);
        Assert.That(figure.Description, Does.StartWith("An empty chart"));
    }

    [Test]
    public void The_state_that_was_named_is_marked()
    {
        var ringed = Draw(three, ["P", "Q", "R"], "O").Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null && g.Marks.OfType<CircleMark>().Any()).Select(g => g.Datum!.Key);

        Assert.That(ringed, Is.EqualTo(["O"]));
    }

    [Test]
    public void Every_share_is_that_of_the_analysis()
    {
        var request = World.Bundled.Request(kind);
        var result = HedgeAnalysis.Run(request.Records, request.Options, null, CancellationToken.None);
        var figure = kind.Draw(request);

        var told = result.States.Where(e => e.Pas.WhyNull is null).Select(e => (e.Id, e.Pas.Values[0], e.Pas.Values[1], e.Pas.Values[2]));
        Assert.That(figure.Keys().Select(id => (id, (double?)figure.Number(id, "PAS USA"), (double?)figure.Number(id, "PAS CHN"), (double?)figure.Number(id, "PAS RUS"))), Is.EqualTo(told));
    }

    private static double[] Shares(Figure figure, string id) => [figure.Number(id, "PAS P"), figure.Number(id, "PAS Q"), figure.Number(id, "PAS R")];

    // The first point of a sign lies within its radius, which is less than any distance here.
    private static (double X, double Y) Place(Figure figure, string id)
    {
        var path = figure.Scene.Body.OfType<GroupMark>().Single(g => g.Datum?.Key == id).Marks.OfType<PathMark>().First().Path.ToString();
        var numbers = path[1..].Split('L', 'Q')[0].Split(' ').Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }

    private static Figure Draw(World world, IReadOnlyList<string> poles, string? state = null)
    {
        var request = world.Request(kind);
        return kind.Draw(request with { Options = request.Options with { Poles = poles }, State = state });
    }
}
