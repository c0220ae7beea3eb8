using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>A page on the disk, in a folder whose name not every program gets right.</summary>
internal static class PageFile
{
    public const string Folder = "zwei Wörter 报告 #1";

    /// <summary>Writes the page and opens it. The file goes when the page is closed.</summary>
    public static async Task<OpenedPage> OpenAsync(string html, PageView? view = null)
    {
        var folder = new TemporaryFolder();
        var file = Path.Combine(Directory.CreateDirectory(folder[Folder]).FullName, "page.html");
        await File.WriteAllTextAsync(file, html);
        var page = await OpenedPage.OpenAsync(file, view);
        page.Belongings = folder;
        return page;
    }
}
