using System.Security.Cryptography;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class OutFolderTests
{
    [Test]
    public void Only_what_runs_of_the_file_left_unfinished_is_removed()
    {
        using var folder = new TemporaryFolder().With("a.csv", "a").With("a.csv.part", "half").With("sub/b.csv.part", "half").With("manifest.json.part", "half").With("mine.part", "mine");

        new OutFolder(folder.Location).RemoveUnfinished(["a.csv", "sub/b.csv", "never.csv"]);

        Assert.That(
            Directory.EnumerateFiles(folder.Location, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Location, f)),
            Is.EquivalentTo(new[] { "a.csv", "mine.part" }));
    }

    [Test]
    public void The_digest_of_an_output_is_SHA256_of_its_bytes()
    {
        using var folder = new TemporaryFolder().With("a.csv", "战略");

        var outputs = new OutFolder(folder.Location);

        Assert.That(outputs.DigestOf("a.csv"), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData("战略\n"u8))));
        Assert.That(outputs.DigestOf("b.csv"), Is.Null);
    }
}
