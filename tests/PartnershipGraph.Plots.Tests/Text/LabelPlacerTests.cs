using CsCheck;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Text;

internal sealed class LabelPlacerTests
{
    [Test]
    public void The_first_label_stands_to_the_right_and_the_next_gives_way()
    {
        var placer = new LabelPlacer(0, 0, 200, 200);

        var (first, second) = (placer.Beside("ABC", 100, 100, 5)!, placer.Beside("ABC", 100, 100, 5)!);

        Assert.That(first.X, Is.EqualTo(105));
        Assert.That(second.X, Is.LessThan(100));
    }

    [Test]
    public void Where_there_is_no_room_there_is_no_label()
    {
        var placer = new LabelPlacer(0, 0, 200, 200);
        placer.Reserve(0, 0, 200, 200);

        Assert.That(placer.Beside("A", 100, 100, 5), Is.Null);
        Assert.That(placer.TryTake(0, 0, 1, 1), Is.False);
    }

    [Test]
    public void Labels_never_lie_on_each_other_or_outside() => Gen.Select(Gen.Double[0, 300], Gen.Double[0, 300]).Array[0, 60].Sample(points =>
    {
        var placer = new LabelPlacer(0, 0, 300, 300);
        var labels = points.Select(p => placer.Beside("label", p.Item1, p.Item2, 4)).OfType<Plots.Scenes.TextMark>().ToList();
        var width = TextWidth.Of("label", 12);
        Assert.That(labels.Select(l => l.X), Is.All.InRange(0, 300 - width + 1e-9));
        foreach (var (a, i) in labels.Select((l, i) => (l, i)))
            foreach (var b in labels.Skip(i + 1))
                Assert.That(Math.Abs(a.X - b.X) >= width - 1e-9 || Math.Abs(a.Y - b.Y) >= 12);
    });
}
