using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds.Network;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds.Network;

internal sealed class NetworkTiesTests
{
    private static Figure Drawn => new World("ties", new Rows()
        .Title("A", "B", 1).Title("A", "C", 3).Title("A", "D", 5).Title("B", "D", 2, confidence: Confidence.Low).States("E").Records).Draw(new NetworkPlot());

    [TestCase("tie-A~B", 5, "Name of A – Name of B: weight 1.00")]
    [TestCase("tie-A~C", 3, "Name of A – Name of C: weight 0.60")]
    [TestCase("tie-A~D", 1, "Name of A – Name of D: weight 0.20")]
    public void A_tie_is_as_wide_as_it_is_heavy_and_says_so(string key, int step, string tip)
    {
        var tie = Drawn.Scene.Body.OfType<PathMark>().Single(m => m.Datum?.Key == key);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tie.StrokeWidth, Is.EqualTo(NetworkTies.Width(step)));
        Assert.That(tie.Dash, Is.Empty);
        Assert.That(tie.Tip, Is.EqualTo(tip));
    }

    [Test]
    public void A_tie_of_low_confidence_says_that_too_and_is_counted()
    {
        var figure = Drawn;
        var tie = figure.Scene.Body.OfType<PathMark>().Single(m => m.Datum?.Key == "tie-B~D");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tie.Dash, Is.EqualTo(NetworkTies.LowDash));
        Assert.That(tie.Tip, Does.EndWith(", low confidence"));
        Assert.That(tie.Datum!.Actors, Is.EqualTo(["B", "D"]));
        Assert.That(figure.Caption[0], Does.StartWith("Drawn: 4 ties, 1 of them on rows of low confidence alone; 1 of 5 actors have no tie"));
    }

    [Test]
    public void Who_has_no_tie_is_hollow_and_has_no_community()
    {
        var figure = Drawn;
        var node = figure.Scene.Body.OfType<GroupMark>().Single(m => m.Datum?.Key == "actor-E");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(node.Marks[0].Fill, Is.EqualTo(Paint.Paper));
        Assert.That(node.Tip, Is.EqualTo("Name of E: no tie on this day"));
        Assert.That(figure.Table.Rows.Single(r => r.Key == "actor-E").Cells[5], Is.EqualTo(FigureCell.None));
        Assert.That(figure.Title, Is.EqualTo("Who is tied to whom: 4 ties between 4 of 5 actors"));
    }

    [Test]
    public void Each_step_is_wider_than_the_one_before() =>
        Assert.That(Enumerable.Range(1, NetworkTies.Steps).Select(NetworkTies.Width), Is.Ordered.And.Unique);
}
