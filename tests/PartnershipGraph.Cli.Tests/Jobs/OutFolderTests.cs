using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class OutFolderTests
{
    [TestCase("a.csv", true)]
    [TestCase("deep/a.csv", true)]
    [TestCase("../a.csv", false)]
    [TestCase("deep/../../a.csv", false)]
    [TestCase("../out-of-hours/a.csv", false)]
    public void Only_what_lies_in_the_folder_is_removed_as_unfinished(string output, bool isRemoved)
    {
        using var folder = new TemporaryFolder()
            .With("a.csv.part", "kept").With("out/a.csv.part", "").With("out/deep/a.csv.part", "").With("out-of-hours/a.csv.part", "kept").With("out/manifest.json.part", "");
        var outputs = new OutFolder(folder["out"]);

        outputs.RemoveUnfinished([output]);

        Assert.That(File.Exists(outputs.Part(output)), Is.Not.EqualTo(isRemoved));
        Assert.That(File.Exists(folder["out/manifest.json.part"]), Is.False, "the manifest's own is always looked for");
        Assert.That(File.Exists(folder["a.csv.part"]) && File.Exists(folder["out-of-hours/a.csv.part"]), Is.True);
    }
}
