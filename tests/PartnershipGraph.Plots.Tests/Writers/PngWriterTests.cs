using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;
using SkiaSharp;

namespace PartnershipGraph.Plots.Tests.Writers;

/// <summary>Needs fontconfig and fonts; without them the tests are skipped, and what is said then is what a person reads.</summary>
internal sealed class PngWriterTests
{
    [Test]
    public void It_has_the_size_that_was_asked_for_and_more_than_paper_on_it([Values(1, 2)] double scale)
    {
        var figure = World.Bundled.Draw(PlotKinds.Find("ledger")!);

        using var picture = SKBitmap.Decode(Png(figure, Theme.Light, scale));

        Assert.That(picture.Width, Is.EqualTo(800 * scale));
        Assert.That(picture.Height, Is.EqualTo(figure.Scene.Height * scale).Within(1));
        Assert.That(picture.Pixels.Distinct().Take(9).Count(), Is.GreaterThan(8), "more than 8 colours");
        Assert.That(picture.GetPixel(1, 1), Is.EqualTo(SKColor.Parse(Theme.Light[Paint.Paper])));
    }

    [Test]
    public void Text_is_drawn_chinese_too()
    {
        foreach (var text in (string[])["Vietnam", "越南", "كازاخستان"])
            Assert.That(Ink(text), Is.GreaterThan(Ink("") + 60), text);
    }

    [Test]
    public void What_is_unknown_is_hatched()
    {
        var figure = Of(new RectMark(20, 60, 200, 60) { Fill = Paint.Unknown });

        using var picture = SKBitmap.Decode(Png(figure, Theme.Print, 1));

        var dark = Enumerable.Range(30, 180).Count(x => picture.GetPixel(x, 90).Red < 128);
        Assert.That(dark, Is.InRange(20, 100), "lines across, and paper between them");
    }

    [Test]
    public void A_character_without_a_font_is_an_error_that_says_what_to_install()
    {
        // Nobody draws a character of the private use area.
        var thrown = Assert.Throws<PictureException>(() => Drawn(Of(new TextMark(20, 80, "\uE3F7\U0010ABCD") { Fill = Paint.Ink }), Theme.Light, 1));

        Assert.That(thrown!.Message, Does.Contain("apt-get install").And.Contain("U+10ABCD"));
    }

    private static int Ink(string text)
    {
        using var picture = SKBitmap.Decode(Png(Of(new TextMark(20, 80, text) { Size = 30, Fill = Paint.Ink }), Theme.Print, 1));
        return picture.Pixels.Count(p => p.Red < 128);
    }

    private static byte[] Png(Figure figure, Theme theme, double scale)
    {
        try
        {
            return PngWriter.Draw(figure, theme, scale);
        }
        catch (PictureException e)
        {
            Assert.Ignore(e.Message);
            throw;
        }
    }

    private static byte[] Drawn(Figure figure, Theme theme, double scale)
    {
        _ = Png(Of(), theme, scale);
        return PngWriter.Draw(figure, theme, scale);
    }

    private static Figure Of(params Mark[] marks)
    {
        var sheet = new Sheet(300, "", "");
        sheet.Take(120);
        sheet.Draw(marks);
        return new Figure { Kind = "test", Title = "T", Description = "D", Caption = [], Scene = sheet.Finish([]), Table = new FigureTable() };
    }
}
