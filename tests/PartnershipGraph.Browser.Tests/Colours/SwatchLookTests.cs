using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Pictures;

namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>How samples look to the one who compares them, drawn by a browser.</summary>
internal sealed class SwatchLookTests : BrowserFixture
{
    private const string page =
        """
        <!doctype html><html lang="en"><title>Samples</title><style>body { margin: 0 } svg { display: block }</style>
        <svg width="160" height="20">
        <rect x="0" width="20" height="20" fill="#00224e"/><rect x="20" width="20" height="20" fill="#00224e"/>
        <text x="24" y="16" font-size="16" fill="#fff">5</text>
        <circle cx="50" cy="10" r="10" fill="#00224e"/><path d="M62 10H78" stroke="#00224e" stroke-width="3"/>
        <path d="M82 10H98" stroke="#00224e" stroke-width="3" stroke-dasharray="3 3"/><rect x="121" y="1" width="18" height="18" fill="none" stroke="#00224e" stroke-width="2"/>
        </svg></html>
        """;

    private SwatchLook[] looks = [];

    [OneTimeSetUp]
    public async Task LookAsync()
    {
        await using var opened = await PageFile.OpenAsync(page);
        var picture = Picture.Read(await opened.Page.ScreenshotAsync());
        looks = [.. Enumerable.Range(0, 8).Select(i => SwatchLook.Of(picture, (20 * i, 0, 20, 20), new Rgb(255, 255, 255)))];
    }

    [Test]
    public void Its_colour_is_that_of_most_that_is_drawn()
    {
        Assert.That(looks.Take(5).Append(looks[6]).Select(look => look.Colour), Has.All.EqualTo(Rgb.Parse("#00224E")));
    }

    [Test]
    public void An_empty_one_has_the_colour_of_its_ground() => Assert.That(looks[7].Colour, Is.EqualTo(Rgb.Parse("#FFFFFF")));

    [Test]
    public void Boxes_and_circles_are_filled_and_lines_and_outlines_are_not()
    {
        Assert.That(looks.Select(look => look.IsFilled), Is.EqualTo(new[] { true, true, true, false, false, false, false, false }));
    }

    [Test]
    public void A_digit_a_circle_a_line_a_dash_and_an_outline_are_shapes_of_their_own()
    {
        var drawn = looks.Where((_, i) => i != 5).ToList();

        var alike = from i in Enumerable.Range(0, drawn.Count) from j in Enumerable.Range(0, i) where drawn[i].HasShapeOf(drawn[j]) select (i, j);

        Assert.That(alike, Is.Empty);
    }
}
