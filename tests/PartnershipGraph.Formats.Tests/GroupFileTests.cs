using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests;

/// <summary>Which vertex belongs to which group.</summary>
public sealed class GroupFileTests
{
    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("pgraph-formats-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [TestCase("id,group\na,x\nb,y\n")]
    [TestCase("Group;note;ID\nx;;a\n\ny;n;b")]
    [TestCase("\uFEFFid\tgroup\r\n a \tx\r\n\"b\"\ty\r\n")]
    public void Columns_are_found_by_name(string text) =>
        Assert.That(Read(text).Rows.Select(r => (r.Id, r.Group)), Is.EqualTo([("a", "x"), ("b", "y")]));

    [Test]
    public void Rows_know_their_lines() => Assert.That(Read("id,group\n\na,x\n\"b\nb\",y\nc,x\n").Rows.Select(r => r.Line), Is.EqualTo([3, 4, 6]));

    [Test]
    public void Ids_and_groups_are_text() =>
        Assert.That(Read("id,group\n001,1\n1,1.0\nNA,NA\n").Rows.Select(r => (r.Id, r.Group)), Is.EqualTo([("001", "1"), ("1", "1.0"), ("NA", "NA")]));

    [TestCase("", 0, "empty-file")]
    [TestCase("id,bloc\na,x\n", 1, "missing-column")]
    [TestCase("vertex,group\na,x\n", 1, "missing-column")]
    [TestCase("id,group\na\n", 2, "field-count")]
    [TestCase("id,group\na,x,y\n", 2, "field-count")]
    [TestCase("id,group\n,x\n", 2, "missing-id")]
    [TestCase("id,group\na, \n", 2, "missing-group")]
    [TestCase("id,group\na,x\nb,x\na,y\n", 4, "duplicate-vertex")]
    [TestCase("id,group\na,\"x\n", 2, "open-quote")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string rule)
    {
        var error = Assert.Throws<InvalidTieFileException>(() => Read(text))!;
        Assert.That((error.File, error.Line, error.Rule), Is.EqualTo(("groups.csv", line, rule)));
    }

    [Test]
    public void A_file_that_is_not_there_is_told_by_name() =>
        Assert.That(() => GroupFile.Read(Path.Combine(folder, "nowhere.csv"), CancellationToken.None), Throws.TypeOf<InvalidTieFileException>().With.Message.Contains("nowhere.csv"));

    [Test]
    public void Cancellation_is_heeded() =>
        Assert.That(() => Read("id,group\na,x\n", new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private GroupTable Read(string text, CancellationToken cancellation = default)
    {
        var path = Path.Combine(folder, "groups.csv");
        File.WriteAllText(path, text);
        return GroupFile.Read(path, cancellation);
    }
}
