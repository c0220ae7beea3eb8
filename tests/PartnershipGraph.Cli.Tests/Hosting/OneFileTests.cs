using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>A file that an option names is refused in the option's words, before the work or after it.</summary>
internal sealed class OneFileTests
{
    [Test]
    public void A_folder_is_no_file_and_a_missing_one_is_named()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => OneFile.Of("--html", folder.Location, "brief.html"), Throws.TypeOf<UsageException>().With.Message.StartsWith("--html ").And.Message.Contains($"that is a folder; name a file in it, such as {folder["brief.html"]}"));
        Assert.That(() => OneFile.Of("-o", folder["no/a.svg"], "a.svg"), Throws.TypeOf<UsageException>().With.Message.StartsWith("-o ").And.Message.Contains($"there is no folder '{folder["no"]}'"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Location), Is.Empty);
    }

    [Test]
    public void What_is_written_is_whole_text_or_bytes()
    {
        using var folder = new TemporaryFolder();

        OneFile.Of("-o", folder["a"], "a.svg").Write(w => w.Write("中文"));
        OneFile.Of("-o", folder["b"], "a.svg").Write([1, 2, 0, 255]);

        Assert.That(File.ReadAllText(folder["a"]), Is.EqualTo("中文"));
        Assert.That(File.ReadAllBytes(folder["b"]), Is.EqualTo(new byte[] { 1, 2, 0, 255 }));
        Assert.That(Directory.GetFiles(folder.Location), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_folder_that_went_away_meanwhile_is_told_in_the_options_words()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["gone"]);
        var file = OneFile.Of("-o", folder["gone/a.png"], "a.svg");
        Directory.Delete(folder["gone"]);

        Assert.That(() => file.Write([1]), Throws.TypeOf<UsageException>().With.Message.EqualTo($"-o {folder["gone/a.png"]}: no file can be written there; name another one"));
    }

    [Test]
    public void What_fails_while_it_is_written_leaves_the_former_file()
    {
        using var folder = new TemporaryFolder().With("a.svg", "former");
        var file = OneFile.Of("-o", folder["a.svg"], "a.svg");

        Assert.That(() => file.Write(_ => throw new InvalidOperationException("half-way")), Throws.InvalidOperationException);
        Assert.That(File.ReadAllText(folder["a.svg"]).Trim(), Is.EqualTo("former"));
        Assert.That(Directory.GetFiles(folder.Location), Has.Length.EqualTo(1));
    }
}
