using System.Globalization;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Colours;
using PartnershipGraph.Browser.Tests.Pictures;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// The samples of a legend are told apart by every reader. Filled ones whose colours differ do so by ΔE2000 of 10 or more in normal sight
/// and without red, green or blue cones; where there is no colour at all, or none is meant, the shape (a digit, a hatch, a dash, an
/// outline) says the difference.
/// </summary>
internal sealed class ColourSightCheck : IPageCheck
{
    private const string normal = "none", grey = "achromatopsia";
    private const double apart = 10, same = 2;
    private const int margin = 4;

    private static readonly string[] sights = [normal, "protanopia", "deuteranopia", "tritanopia", grey];

    public string Name => "colour sight";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        var legends = await PageScript.AskAsync<IReadOnlyList<Legend>>(page, "legends");
        var findings = new List<Finding>();
        var session = await page.ProtocolAsync();
        try
        {
            foreach (var legend in legends)
            {
                var looks = new Dictionary<string, SwatchLook[]>(StringComparer.Ordinal);
                foreach (var sight in sights)
                {
                    await session.SendAsync("Emulation.setEmulatedVisionDeficiency", new() { ["type"] = sight });
                    looks[sight] = await LookAsync(page, legend);
                }

                findings.AddRange(Judge(legend, looks));
            }
        }
        finally
        {
            await session.SendAsync("Emulation.setEmulatedVisionDeficiency", new() { ["type"] = normal });
            await session.DetachAsync();
        }

        return findings;
    }

    private static async Task<SwatchLook[]> LookAsync(OpenedPage page, Legend legend)
    {
        // What is on the screen is drawn in a moment; a long page as a whole is not.
        var scrolled = await page.Page.EvaluateAsync<float>("y => { scrollTo(0, y); return scrollY; }", (double)legend.Swatches.Min(swatch => swatch.Y) - 50);
        var left = Math.Max(0, MathF.Floor(legend.Swatches.Min(swatch => swatch.X)) - margin);
        var top = Math.Max(0, MathF.Floor(legend.Swatches.Min(swatch => swatch.Y)) - margin) - scrolled;
        var picture = Picture.Read(await page.Page.ScreenshotAsync(new()
        {
            Clip = new()
            {
                X = left,
                Y = top,
                Width = legend.Swatches.Max(swatch => swatch.X + swatch.Width) + margin - left,
                Height = legend.Swatches.Max(swatch => swatch.Y + swatch.Height) + margin - scrolled - top,
            },
        }));
        return
        [
            .. from swatch in legend.Swatches
               let box = ((int)(swatch.X - left), (int)(swatch.Y - scrolled - top), (int)MathF.Ceiling(swatch.Width), (int)MathF.Ceiling(swatch.Height))
               select SwatchLook.Of(picture, box, picture[0, 0]),
        ];
    }

    private static IEnumerable<Finding> Judge(Legend legend, Dictionary<string, SwatchLook[]> looks) =>
        from i in Enumerable.Range(0, legend.Swatches.Count)
        from j in Enumerable.Range(i + 1, legend.Swatches.Count - i - 1)
        let byColour = Between(looks[normal], i, j) >= same && looks[normal][i].IsFilled && looks[normal][j].IsFilled
        let worst = sights.Select(sight => (Sight: sight, Apart: Between(looks[sight], i, j)))
            .Where(one => one.Apart < apart && !((!byColour || one.Sight is grey) && !looks[one.Sight][i].HasShapeOf(looks[one.Sight][j])))
            .Select(one => ((string Sight, double Apart)?)one)
            .MinBy(one => one!.Value.Apart)
        where worst is not null
        select new Finding(legend.Where, string.Create(CultureInfo.InvariantCulture,
            $"{legend.Swatches[i].Name} and {legend.Swatches[j].Name} ({looks[normal][i].Colour}, {looks[normal][j].Colour}) are {worst.Value.Apart:0.0} apart under {worst.Value.Sight}"));

    private static double Between(SwatchLook[] looks, int i, int j) => ColourDifference.Between(looks[i].Colour, looks[j].Colour);
}
