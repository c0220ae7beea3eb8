using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

internal sealed class WholeFileTests
{
    [Test]
    public void A_file_is_written_in_utf8_without_a_mark()
    {
        using var folder = new TemporaryFolder();

        WholeFile.Write(folder["a.txt"], w => w.WriteLine("战略"));

        Assert.That(File.ReadAllBytes(folder["a.txt"]), Is.EqualTo("战略\n"u8.ToArray()));
    }

    [Test]
    public void Work_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder().With("a.txt", "old");

        Assert.That(
            () => WholeFile.Write(folder["a.txt"], w =>
            {
                w.WriteLine("half");
                throw new InvalidOperationException("no more");
            }),
            Throws.InvalidOperationException);

        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("old\n"));
        Assert.That(Directory.EnumerateFiles(folder.Location), Has.Exactly(1).Items);
    }

    [TestCase("there.txt")]
    [TestCase("new.txt")]
    public void A_link_leads_to_the_file_that_is_written(string target)
    {
        using var folder = new TemporaryFolder().With("there.txt", "old");
        File.CreateSymbolicLink(folder["link"], target);

        WholeFile.Write(folder["link"], w => w.Write("new"));

        Assert.That(new FileInfo(folder["link"]).LinkTarget, Is.EqualTo(target));
        Assert.That(File.ReadAllText(folder[target]), Is.EqualTo("new"));
    }

    [Test]
    public void A_link_that_is_named_from_here_leads_there_too()
    {
        using var folder = new TemporaryFolder().With("there.txt", "old");
        File.CreateSymbolicLink(folder["link"], "there.txt");

        WholeFile.Write(Path.GetRelativePath(Environment.CurrentDirectory, folder["link"]), w => w.Write("new"));

        Assert.That(File.ReadAllText(folder["there.txt"]), Is.EqualTo("new"));
    }

    [Test]
    public async Task A_pipe_is_written_to()
    {
        using var folder = new TemporaryFolder();
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder["pipe"]]))
        {
            await make.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllText(folder["pipe"]));
        WholeFile.Write(folder["pipe"], w => w.Write("through"));

        Assert.That(await reading.WaitAsync(TimeSpan.FromSeconds(20)), Is.EqualTo("through"));
        Assert.That(Directory.GetFiles(folder.Location).Select(Path.GetFileName), Is.EqualTo(new[] { "pipe" }));
    }

    [Test]
    public void A_device_stays_one()
    {
        WholeFile.Write("/dev/null", w => w.Write("nothing"));

        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
        Assert.That(File.Exists("/dev/null.part"), Is.False);
    }

    [Test]
    public void A_file_that_is_not_to_be_written_is_exchanged_where_its_folder_allows()
    {
        using var folder = new TemporaryFolder().With("a.txt", "old");
        File.SetAttributes(folder["a.txt"], FileAttributes.ReadOnly);

        WholeFile.Write(folder["a.txt"], w => w.Write("new"));

        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("new"));
    }
}
