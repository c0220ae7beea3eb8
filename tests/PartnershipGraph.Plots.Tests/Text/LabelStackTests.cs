using CsCheck;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Text;

internal sealed class LabelStackTests
{
    [Test]
    public void Labels_with_room_stay_where_they_want() =>
        Assert.That(LabelStack.Apart([10, 50, 30], 15, 0, 100), Is.EqualTo(new[] { 10.0, 50, 30 }));

    [Test]
    public void Two_of_one_place_part_to_both_sides() =>
        Assert.That(LabelStack.Apart([50, 50], 20, 0, 100), Is.EqualTo(new[] { 40.0, 60 }));

    [Test]
    public void At_the_ends_they_are_pushed_inwards()
    {
        Assert.That(LabelStack.Apart([0, 0, 0], 10, 0, 100), Is.EqualTo(new[] { 0.0, 10, 20 }));
        Assert.That(LabelStack.Apart([100, 100], 10, 0, 100), Is.EqualTo(new[] { 90.0, 100 }));
    }

    [Test]
    public void Without_labels_there_is_nothing() => Assert.That(LabelStack.Apart([], 10, 0, 100), Is.Empty);

    [Test]
    public void They_keep_distance_and_order_and_move_no_farther_than_they_must() =>
        Gen.Double[0, 300].List[0, 12].Sample(wanted =>
        {
            var places = LabelStack.Apart(wanted, 15, 0, 300);
            var sorted = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();
            foreach (var (a, b) in sorted.Zip(sorted.Skip(1)))
                Assert.That(places[b] - places[a], Is.GreaterThanOrEqualTo(15 - 1e-9));
            Assert.That(places, Is.All.InRange(-1e-9, 300 + 1e-9));
            if (sorted.Zip(sorted.Skip(1)).All(p => wanted[p.Second] - wanted[p.First] >= 15))
                Assert.That(places, Is.EqualTo(wanted).Within(1e-9));
        });
}
