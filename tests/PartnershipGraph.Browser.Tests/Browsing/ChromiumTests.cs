namespace PartnershipGraph.Browser.Tests.Browsing;

internal sealed class ChromiumTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("pgraph-test-").FullName;

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_is_named_goes_before_the_usual_place_and_the_path()
    {
        var (named, usual) = (Place("named"), Place("usual"));

        Assert.That(Chromium.Find(named, usual, folder), Is.EqualTo(named));
    }

    [Test]
    public void The_usual_place_goes_before_the_path()
    {
        var usual = Place("usual");
        Place("chromium");

        Assert.That(Chromium.Find(null, usual, folder), Is.EqualTo(usual));
    }

    [Test]
    public void The_path_serves_where_the_usual_place_is_empty()
    {
        var onPath = Place("chromium");

        Assert.That(Chromium.Find("", Path.Combine(folder, "none"), $"{folder}-none{Path.PathSeparator}{folder}"), Is.EqualTo(onPath));
    }

    [Test]
    public void What_is_named_and_is_not_there_is_not_replaced()
    {
        Assert.That(Chromium.Find(Path.Combine(folder, "none"), Place("usual"), folder), Is.Null);
    }

    [Test]
    public void Without_any_there_is_none()
    {
        Assert.That(Chromium.Find(null, Path.Combine(folder, "none"), null), Is.Null);
    }

    private string Place(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "");
        return path;
    }
}
