using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Plots.Tests.Themes;

internal sealed class ThemeTests
{
    private static readonly int[] steps = [1, 2, 3, 4, 5];

    public static IEnumerable<Theme> Themes => Theme.All;

    [TestCaseSource(nameof(Themes))]
    public void Text_reads_on_paper_and_on_every_fill(Theme theme)
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var paint in (Paint[])[Paint.Ink, Paint.Soft, Paint.Accent])
        {
            Assert.That(Contrast.Between(theme[paint], theme[Paint.Paper]), Is.AtLeast(4.5), paint.Token);
            Assert.That(Contrast.Between(theme[paint], theme[Paint.Panel]), Is.AtLeast(4.5), paint.Token + " on a panel");
        }

        foreach (var token in theme.Tokens.Where(t => t.StartsWith("on", StringComparison.Ordinal)))
            Assert.That(Contrast.Between(theme[new Paint(token)], theme[new Paint(token[2..])]), Is.AtLeast(4.5), token);
    }

    [TestCaseSource(nameof(Themes))]
    public void Edges_and_classes_stand_out_from_paper(Theme theme)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Contrast.Between(theme[Paint.Edge], theme[Paint.Paper]), Is.AtLeast(3));
        Assert.That(Contrast.Between(theme[new Paint("hatch")], theme[Paint.Paper]), Is.AtLeast(3));
        for (var i = 0; i < Paint.Classes; i++)
            Assert.That(Contrast.Between(theme[Paint.Class(i)], theme[Paint.Paper]), Is.AtLeast(3), $"class {i}");
        Assert.That(Contrast.Between(theme[Paint.Other], theme[Paint.Paper]), Is.AtLeast(3));
    }

    [TestCaseSource(nameof(Themes))]
    public void Classes_part_for_every_kind_of_colour_vision(Theme theme)
    {
        var classes = Enumerable.Range(0, Paint.Classes).Select(i => theme[Paint.Class(i)]).ToList();

        var nearest =
            (from a in Enumerable.Range(0, classes.Count)
             from b in Enumerable.Range(a + 1, classes.Count - a - 1)
             from vision in ColourVision.All
             select vision.Difference(classes[a], classes[b])).Min();

        Assert.That(nearest, Is.AtLeast(15));
    }

    [TestCaseSource(nameof(Themes))]
    public void Neighbouring_levels_and_shares_part_for_every_kind_of_colour_vision(Theme theme)
    {
        string[][] ramps = [[.. steps.Select(s => theme[Paint.Level(s)])], [.. steps.Select(s => theme[new Paint(FormattableString.Invariant($"share{s}"))])]];

        foreach (var ramp in ramps)
            foreach (var vision in ColourVision.All)
                Assert.That(ramp.Zip(ramp.Skip(1), vision.Difference).Min(), Is.AtLeast(12), vision.Name);
    }

    [Test]
    public void The_top_level_stands_out_most()
    {
        foreach (var theme in Theme.All)
        {
            var contrasts = steps.Select(s => Contrast.Between(theme[Paint.Level(s)], theme[Paint.Paper])).ToList();
            Assert.That(contrasts, Is.Ordered.Ascending, theme.Name);
        }
    }

    [Test]
    public void Every_theme_has_the_same_paints_and_is_found_by_its_name()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var theme in Theme.All)
        {
            Assert.That(theme.Tokens, Is.EqualTo(Theme.Light.Tokens));
            Assert.That(Theme.Find(theme.Name), Is.SameAs(theme));
        }

        Assert.That(Theme.Find("Light"), Is.Null);
    }

    [Test]
    public void Rules_of_a_style_sheet_name_every_paint()
    {
        var classes = ThemeRules.Classes();

        using var scope = Assert.EnterMultipleScope();
        foreach (var token in Theme.Dark.Tokens)
        {
            Assert.That(classes, Does.Contain($".f-{token}{{fill:var(--{token})}}").And.Contain($".s-{token}{{stroke:var(--{token})}}"));
            Assert.That(ThemeRules.Properties(Theme.Dark), Does.Contain($"--{token}:{Theme.Dark[new Paint(token)]};"));
        }
    }

    [TestCase("#ffffff", "#000000", 21)]
    [TestCase("#777777", "#777777", 1)]
    [TestCase("#767676", "#ffffff", 4.54)]
    [TestCase("#ffffff", "#767676", 4.54)]
    public void Contrast_is_that_of_the_guidelines(string first, string second, double ratio) =>
        Assert.That(Contrast.Between(first, second), Is.EqualTo(ratio).Within(0.005));
}
