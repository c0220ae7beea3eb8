using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Axes;

internal sealed class AxisTests
{
    private static readonly LinearScale across = new(0, 1, 100, 300);
    private static readonly LinearScale upwards = new(0, 100, 250, 50);

    [Test]
    public void Below_the_area_a_number_stands_under_each_grid_line()
    {
        var marks = Axis.Bottom(across, 20, 80, "");
        var lines = marks.OfType<PathMark>().ToList();
        var texts = marks.OfType<TextMark>().ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(texts.Select(t => t.Text), Is.EqualTo(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]));
        Assert.That(texts.Select(t => t.X), Is.EqualTo(across.Ticks().Select(t => across[t])));
        Assert.That(texts.Select(t => t.Y), Is.All.InRange(80.0, 80 + Axis.BottomRoom));
        Assert.That(texts.Select(t => t.Anchor), Is.All.EqualTo(TextAnchor.Middle));
        Assert.That(lines, Has.Count.EqualTo(6));
        Assert.That(lines[0].Path.ToString(), Is.EqualTo("M100 20L100 80"));
        Assert.That(lines[^1].Path.ToString(), Is.EqualTo("M300 20L300 80"));
    }

    [Test]
    public void Left_of_the_area_numbers_end_before_it_and_lines_cross_it()
    {
        var marks = Axis.Left(upwards, 40, 240, "");
        var texts = marks.OfType<TextMark>().ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(texts.Select(t => t.Text), Is.EqualTo(["0", "20", "40", "60", "80", "100"]));
        Assert.That(texts.Select(t => t.X), Is.All.LessThan(40));
        Assert.That(texts.Select(t => t.Anchor), Is.All.EqualTo(TextAnchor.End));
        Assert.That(texts.Select(t => t.Y), Is.Ordered.Descending);
        Assert.That(marks.OfType<PathMark>().First().Path.ToString(), Is.EqualTo("M40 250L240 250"));
    }

    [Test]
    public void The_name_stands_in_the_middle_below_the_numbers()
    {
        var texts = Axis.Bottom(across, 20, 80, "share, in per cent").OfType<TextMark>().ToList();
        var name = texts.Single(t => t.Text == "share, in per cent");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(name.X, Is.EqualTo(200));
        Assert.That(name.Y, Is.GreaterThan(texts[0].Y + TextMark.Smallest).And.LessThan(80 + Axis.BottomRoom));
        Assert.That(name.Fill, Is.EqualTo(Paint.Ink));
    }

    [Test]
    public void The_name_of_a_left_axis_lies_above_the_area_whichever_way_the_scale_runs([Values] bool isDownwards)
    {
        var scale = isDownwards ? new LinearScale(0, 100, 50, 250) : upwards;
        var name = Axis.Left(scale, 40, 240, "partners").OfType<TextMark>().Single(t => t.Text == "partners");

        Assert.That((name.X, name.Y), Is.EqualTo((40.0, 40.0)));
    }

    [Test]
    public void Numbers_are_written_as_asked_for()
    {
        var below = Axis.Bottom(across, 0, 10, "", 2, v => v > 0.6 ? "much" : "little").OfType<TextMark>().Select(t => t.Text);
        var left = Axis.Left(upwards, 0, 10, "", 2, v => v > 60 ? "much" : "little").OfType<TextMark>().Select(t => t.Text);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(below, Is.EqualTo(["little", "little", "much"]));
        Assert.That(left, Is.EqualTo(["little", "little", "much"]));
    }

    [Test]
    public void Grid_lines_carry_no_data()
    {
        var line = Axis.GridLine(1, 2, 3.456, 4);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(line.Path.ToString(), Is.EqualTo("M1 2L3.46 4"));
        Assert.That(line.Stroke, Is.EqualTo(Paint.Rule));
        Assert.That(line.Datum, Is.Null);
    }
}
