using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Axes;

internal sealed class YearAxisTests
{
    [Test]
    public void The_first_of_July_lies_in_the_middle_of_the_year()
    {
        Assert.That(YearAxis.Of(new DateOnly(2014, 1, 1)), Is.EqualTo(2014));
        Assert.That(YearAxis.Of(new DateOnly(2014, 7, 1)), Is.EqualTo(2014.5).Within(.01));
        Assert.That(YearAxis.Of(new DateOnly(2024, 12, 31)), Is.LessThan(2025).And.GreaterThan(2024.99));
    }

    [Test]
    public void A_single_year_has_a_scale_too()
    {
        var scale = YearAxis.Scale(2020, 2020, 0, 100);

        Assert.That(scale[2020], Is.EqualTo(50));
        Assert.That(Years(scale), Is.EqualTo(new[] { "2020" }));
    }

    [TestCase(2000, 2010, 600, 1)]
    [TestCase(2000, 2010, 300, 2)]
    [TestCase(1950, 2024, 400, 10)]
    [TestCase(1, 2024, 400, 500)]
    public void Years_are_written_as_often_as_there_is_room(int first, int last, double width, int step)
    {
        var years = Years(YearAxis.Scale(first, last, 0, width)).Select(y => int.Parse(y, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.That(years.Zip(years.Skip(1)).Select(p => p.Second - p.First), Is.All.EqualTo(step));
        Assert.That(years, Is.All.InRange(first, last));
    }

    private static IEnumerable<string> Years(LinearScale scale) => YearAxis.Bottom(scale, 0, 100).OfType<TextMark>().Select(t => t.Text);
}
