using CsCheck;
using PartnershipGraph.Analysis.Inflation;

namespace PartnershipGraph.Analysis.Tests.Inflation;

[TestFixture]
public sealed class DecompositionTests
{
    [Test]
    public void Upgrades_of_a_fifth_and_a_little_dilution_by_entrants()
    {
        var parts = Decomposition.Of(
            Weights(("A", .8), ("B", .4), ("C", .4), ("D", .2)),
            Weights(("A", .8), ("B", .8), ("C", .6), ("D", .4), ("E", .6), ("F", .6)));

        Assert.That(parts.Total.Value, Is.EqualTo(.1833).Within(1e-4));
        Assert.That(parts.Upgrades.Value, Is.EqualTo(.20).Within(1e-4));
        Assert.That(parts.Composition.Value, Is.EqualTo(-.0167).Within(1e-4));
        Assert.That(parts.Stayed, Is.EqualTo(4));
    }

    [Test]
    public void Who_left_is_composition_too()
    {
        var parts = Decomposition.Of(Weights(("A", .6), ("B", .2)), Weights(("A", .6)));
        Assert.That(parts.Total.Value, Is.EqualTo(.2).Within(1e-12));
        Assert.That(parts.Upgrades.Value, Is.Zero);
        Assert.That(parts.Composition.Value, Is.EqualTo(.2).Within(1e-12));
    }

    [Test]
    public void Where_nobody_stayed_the_change_stands_and_its_parts_are_undefined()
    {
        var parts = Decomposition.Of(Weights(("A", .6)), Weights(("B", .8)));
        Assert.That(parts.Total.Value, Is.EqualTo(.2).Within(1e-12));
        Assert.That(new[] { parts.Upgrades, parts.Composition }.Select(v => (v.Value, v.WhyNull)), Is.All.EqualTo(((double?)null, "no partner on both dates")));
    }

    [Test]
    public void Without_partners_at_an_end_there_is_no_change()
    {
        Assert.That(Decomposition.Of(Weights(), Weights(("B", .8))).Total.WhyNull, Is.EqualTo("no partner on the first date"));
        Assert.That(Decomposition.Of(Weights(("B", .8)), Weights()).Upgrades.WhyNull, Is.EqualTo("no partner on the last date"));
    }

    [Test]
    public void The_parts_add_up()
    {
        var weights = Gen.Dictionary(Gen.Int[0, 12].Select(i => "ABCDEFGHIJKLM"[i..(i + 1)]), Gen.Int[1, 5].Select(r => r / 5.0))[1, 10];
        Gen.Select(weights, weights).Sample((before, after) =>
        {
            var parts = Decomposition.Of(before, after);
            if (parts.Upgrades.Value is { } upgrades)
            {
                Assert.That(upgrades + parts.Composition.Value, Is.EqualTo(parts.Total.Value).Within(1e-12));
            }

            Assert.That(Decomposition.Of(after, before).Total.Value, Is.EqualTo(-parts.Total.Value).Within(1e-12));
            Assert.That(parts.Upgrades.Value is null, Is.EqualTo(!before.Keys.Intersect(after.Keys).Any()));
        });
    }

    [Test]
    public void Everyone_is_in_one_movement()
    {
        var moved = Movements.Of(
            new Dictionary<string, int> { ["A"] = 3, ["B"] = 2, ["C"] = 4, ["D"] = 1 },
            new Dictionary<string, int> { ["A"] = 2, ["B"] = 4, ["C"] = 4, ["E"] = 1 });
        Assert.That(string.Join('|', new[] { moved.Entered, moved.Left, moved.Rose, moved.Fell, moved.Same }.Select(m => string.Join(',', m))), Is.EqualTo("E|D|A|B|C"));
    }

    private static Dictionary<string, double> Weights(params (string Partner, double Weight)[] titles) =>
        titles.ToDictionary(t => t.Partner, t => t.Weight, StringComparer.Ordinal);
}
