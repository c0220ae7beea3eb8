using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Workers;

/// <summary>Where the script of the peers is looked for.</summary>
internal sealed class PeerScriptTests
{
    private DirectoryInfo root = null!;

    [SetUp]
    public void Make() => root = Directory.CreateTempSubdirectory("peer-script-");

    [TearDown]
    public void Remove() => root.Delete(recursive: true);

    [Test]
    public void It_is_found_beside_a_folder_above()
    {
        var script = Place("shared", "bench", "peers.py");
        var start = root.CreateSubdirectory("clone").CreateSubdirectory("bin");

        Assert.That(PeerScript.Find(said: null, start.FullName), Is.EqualTo(script));
    }

    [Test]
    public void It_is_where_it_is_said_to_be_or_nowhere()
    {
        var script = Place("own", "peers.py");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(PeerScript.Find(Path.Combine(root.FullName, "own"), root.FullName), Is.EqualTo(script), "a folder");
        Assert.That(PeerScript.Find(script, root.FullName), Is.EqualTo(script), "the script");
        Assert.That(PeerScript.Find(root.FullName, root.FullName), Is.Null, "another folder");
    }

    private string Place(params string[] path)
    {
        var file = Path.Combine([root.FullName, .. path]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
