using System.Diagnostics;
using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Pictures;

namespace PartnershipGraph.Browser.Tests.Briefs;

/// <summary>Pictures of the pages for those who look: light, dark, on paper, on a telephone. They stay beside the test program.</summary>
internal sealed class ScreenshotTests : BrowserFixture
{
    private static readonly PageView telephone = new() { Width = 320, Height = 640 };

    private static IEnumerable<TestCaseData> Each =>
        from brief in new[] { BriefCase.Vietnam, BriefCase.Bundled, BriefCase.StrangeNames }
        from view in new[] { ("light", PageView.Light), ("dark", PageView.Dark), ("paper", PageView.Print with { Width = 794, Height = 1123 }), ("telephone", telephone) }
        where brief == BriefCase.Vietnam || view.Item1 is "light"
        select new TestCaseData(brief, view.Item1, view.Item2).SetArgDisplayNames(brief.Name, view.Item1);

    private static string Folder => Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots")).FullName;

    [TestCaseSource(nameof(Each))]
    public async Task The_page_is_drawn(BriefCase brief, string name, PageView view)
    {
        await using var page = await PageFile.OpenAsync(await brief.HtmlAsync(), view);
        var file = Path.Combine(Folder, $"{brief.Name} {name}.png".Replace(' ', '-'));

        await page.Page.ScreenshotAsync(new() { Path = file, FullPage = true, Animations = ScreenshotAnimations.Disabled });

        Keep(file);
        var picture = Picture.Read(await File.ReadAllBytesAsync(file));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(picture.Width, Is.EqualTo(view.Width), "nothing makes the page wider");
        Assert.That(ColoursOf(picture), Is.GreaterThan(8), "there is something on it");
    }

    [Test]
    public async Task It_is_printed()
    {
        await using var page = await PageFile.OpenAsync(await BriefCase.Vietnam.HtmlAsync(), PageView.Print);
        var file = Path.Combine(Folder, "Vietnam-printed.pdf");

        await page.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true, PrintBackground = true });

        Keep(file);
        using var drawn = Start("pdftoppm", "-png", "-r", "60", "-l", "8", file, file[..^4]);
        if (drawn is not null)
        {
            await drawn.WaitForExitAsync();
        }

        Assert.That(new FileInfo(file).Length, Is.GreaterThan(10_000));
    }

    private static void Keep(string file)
    {
        TestContext.AddTestAttachment(file);
        TestContext.Out.WriteLine(file);
    }

    /// <summary>The program, where the machine has it.</summary>
    private static Process? Start(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            TestContext.Out.WriteLine($"without {program} the pages are a PDF alone");
            return null;
        }
    }

    private static int ColoursOf(Picture picture) =>
        Enumerable.Range(0, picture.Height / 3).SelectMany(y => Enumerable.Range(0, picture.Width / 3).Select(x => picture[3 * x, 3 * y])).Distinct().Take(9).Count();
}
