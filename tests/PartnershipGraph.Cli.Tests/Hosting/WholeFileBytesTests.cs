using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>Files of bytes, and places that lead elsewhere or nowhere.</summary>
internal sealed class WholeFileBytesTests
{
    [Test]
    public void Bytes_are_written_as_they_are()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [0x89, 0x50, 0x0D, 0x0A, 0x00, 0xFF];

        WholeFile.Write(folder["a.png"], bytes);

        Assert.That(File.ReadAllBytes(folder["a.png"]), Is.EqualTo(bytes));
    }

    [Test]
    public void A_shorter_file_leaves_nothing_of_a_longer_one()
    {
        using var folder = new TemporaryFolder().With("a.bin", "a long line that was there before");

        WholeFile.Write(folder["a.bin"], [1, 2]);

        Assert.That(File.ReadAllBytes(folder["a.bin"]), Is.EqualTo(new byte[] { 1, 2 }));
        Assert.That(Directory.GetFiles(folder.Location), Has.Length.EqualTo(1));
    }

    [Test]
    public void No_bytes_are_an_empty_file()
    {
        using var folder = new TemporaryFolder();

        WholeFile.Write(folder["a.bin"], []);

        Assert.That(new FileInfo(folder["a.bin"]).Length, Is.Zero);
    }

    [Test]
    public void A_link_to_a_link_leads_to_the_last_file()
    {
        using var folder = new TemporaryFolder().With("there.bin", "old");
        File.CreateSymbolicLink(folder["second"], "there.bin");
        File.CreateSymbolicLink(folder["first"], "second");

        WholeFile.Write(folder["first"], [7]);

        Assert.That((new FileInfo(folder["first"]).LinkTarget, new FileInfo(folder["second"]).LinkTarget), Is.EqualTo(("second", "there.bin")));
        Assert.That(File.ReadAllBytes(folder["there.bin"]), Is.EqualTo(new byte[] { 7 }));
        Assert.That(Directory.GetFiles(folder.Location).Select(Path.GetFileName), Is.EquivalentTo(new[] { "first", "second", "there.bin" }));
    }

    [Test]
    public void While_it_is_written_the_former_file_stands_whole()
    {
        using var folder = new TemporaryFolder().With("a.txt", "former");
        var meanwhile = "";

        WholeFile.Write(folder["a.txt"], w =>
        {
            w.Write("half");
            w.Flush();
            meanwhile = File.ReadAllText(folder["a.txt"]);
            w.Write(" and half");
        });

        Assert.That(meanwhile, Is.EqualTo("former\n"));
        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("half and half"));
    }

    [Test]
    public void A_new_file_whose_work_fails_is_not_there()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => WholeFile.Write(folder["new.txt"], _ => throw new InvalidOperationException("no more")), Throws.InvalidOperationException);

        Assert.That(Directory.EnumerateFileSystemEntries(folder.Location), Is.Empty);
    }

    [Test]
    public void A_part_that_an_earlier_run_left_is_no_hindrance()
    {
        using var folder = new TemporaryFolder().With("a.txt.part", "left behind by a run that was killed");

        WholeFile.Write(folder["a.txt"], w => w.Write("new"));

        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("new"));
        Assert.That(File.Exists(folder["a.txt.part"]), Is.False);
    }

    [Test]
    public void A_folder_that_is_not_there_is_not_made()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => WholeFile.Write(folder["none/a.txt"], [1]), Throws.InstanceOf<DirectoryNotFoundException>());

        Assert.That(Directory.Exists(folder["none"]), Is.False);
    }
}
