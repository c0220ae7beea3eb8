using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Kinds;

/// <summary>
/// The pictures as they were when somebody last looked at them. After a change that is meant, PGRAPH_GOLDEN=write dotnet test writes
/// them anew; look at each before it is committed.
/// </summary>
internal sealed class GoldenTests
{
    public static IEnumerable<string> Names => PlotKinds.All.Select(k => k.Name);

    [Test]
    public void The_picture_is_the_one_that_was_looked_at([ValueSource(nameof(Names))] string kind)
    {
        var drawn = SvgWriter.File(World.Bundled.Draw(PlotKinds.Find(kind)!), Theme.Light);
        if (Environment.GetEnvironmentVariable("PGRAPH_GOLDEN") == "write")
            File.WriteAllText(Path.Combine(Sources(), kind + ".svg"), drawn);

        var golden = Path.Combine(TestContext.CurrentContext.TestDirectory, "Golden", kind + ".svg");
        Assert.That(File.Exists(golden), $"no golden picture of {kind}: write it with PGRAPH_GOLDEN=write");
        Assert.That(drawn, Is.EqualTo(File.ReadAllText(golden)));
    }

    [Test]
    public void Every_golden_picture_has_its_kind() => Assert.That(
        Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Golden"), "*.svg").Select(Path.GetFileNameWithoutExtension),
        Is.SubsetOf(Names));

    private static string Sources()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder.GetFiles("PartnershipGraph.Plots.Tests.csproj").Length == 0)
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "Golden");
    }
}
