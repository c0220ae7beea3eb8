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
}
