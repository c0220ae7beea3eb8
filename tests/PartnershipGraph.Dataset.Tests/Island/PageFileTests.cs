using System.Text;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Dataset.Tests.Island;

/// <summary>What data may be read from: a folder, or a file that is HTML by its ending or its first sign.</summary>
public sealed class PageFileTests : FolderTest
{
    [TestCase("brief.html", "", true)]
    [TestCase("BRIEF.HTM", "x", true)]
    [TestCase("brief.xhtml", "<?xml", true)]
    [TestCase("brief.txt", " \n\t<!DOCTYPE html>", true)]
    [TestCase("brief", "\uFEFF<html>", true)]
    [TestCase("actors.csv", "id,name,kind", false)]
    [TestCase("brief.txt", "", false)]
    [TestCase("brief.md", "# A brief", false)]
    public void A_page_is_told_from_other_files(string name, string content, bool expected)
    {
        Folder.WriteText(name, content);

        Assert.That(FolderStore.IsAt(Path.Combine(Folder.Path, name)), Is.EqualTo(expected));
    }

    [Test]
    public void A_page_of_wide_letters_is_one() => Assert.That(
        FolderStore.IsAt(Path.Combine(Folder.WriteBytes("x", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<html>")]).Path, "x")));

    [Test]
    public void A_folder_is_one_and_nothing_is_none()
    {
        var nested = Directory.CreateDirectory(Path.Combine(Folder.Path, "folder.html"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(FolderStore.IsAt(nested.FullName));
        Assert.That(FolderStore.At(nested.FullName).Validate(CancellationToken.None).Select(e => e.File), Is.EqualTo(["actors.csv", "partnerships.csv"]));
        Assert.That(FolderStore.IsAt(Path.Combine(Folder.Path, "nowhere.html")), Is.False);
    }

    [Test]
    public void A_store_is_called_by_its_page()
    {
        var path = Path.Combine(Folder.WriteText("brief.html", "").Path, "brief.html");

        Assert.That(FolderStore.At(path).Name, Is.EqualTo(path));
    }
}
