using PartnershipGraph.Plots.Kinds.Rank;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class ValueScaleTests
{
    [Test]
    public void Values_of_one_size_stand_evenly_from_zero_on()
    {
        var scale = new ValueScale([1, 4], 0, 100, 5);

        Assert.That(new[] { scale[0], scale[1], scale[4] }, Is.EqualTo(new[] { 0.0, 25, 100 }).Within(1e-9));
    }

    [Test]
    public void From_twenty_times_on_equal_ratios_are_equally_long()
    {
        var (even, powers) = (new ValueScale([1, 19], 0, 600, 5), new ValueScale([1, 20], 0, 600, 5));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(even[2] - even[1], Is.EqualTo(even[19] - even[18]).Within(1e-9));
        Assert.That(powers[2] - powers[1], Is.EqualTo(powers[20] - powers[10]).Within(1e-9));
        Assert.That(powers[1], Is.GreaterThan(0), "the least is not on the edge");
        Assert.That(powers[20], Is.LessThan(powers.End));
    }

    [Test]
    public void Zero_has_a_place_however_large_the_others_are()
    {
        Assert.That(new ValueScale([0, 1000], 10, 600, 5)[0], Is.EqualTo(10));
        Assert.That(new ValueScale([0, 0], 10, 600, 5)[0], Is.EqualTo(10));
    }

    [TestCase(600, "0.1 0.2 0.5 1 2 5 10 20 50 100")]
    [TestCase(300, "0.1 1 10 100")]
    public void Powers_of_ten_are_written_and_parts_of_them_where_there_is_room(double width, string numbers)
    {
        var texts = Texts(new ValueScale([0.1, 100], 0, width, 5));

        Assert.That(string.Join(' ', texts.SkipLast(1)), Is.EqualTo(numbers));
        Assert.That(texts[^1], Is.EqualTo("strength, powers of ten"));
    }

    [TestCase(200, 4, "strength: sum of tie weights")]
    [TestCase(100, 4, "strength")]
    [TestCase(100, 400, "strength, log")]
    public void The_name_says_what_is_measured_as_far_as_there_is_room(double width, double most, string name) =>
        Assert.That(Texts(new ValueScale([1, most], 0, width, 3))[^1], Is.EqualTo(name));

    private static List<string> Texts(ValueScale scale) => [.. scale.Axis(0, 100).OfType<TextMark>().Select(t => t.Text)];
}
