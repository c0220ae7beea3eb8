using System.IO.Compression;
using System.Text;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests;

public sealed class NetworkFileTests
{
    private const string csv = "source,target\na,b\n";
    private const string graphMl = "<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>";
    private const string pajek = "*Vertices 2\n1 a\n2 b\n*Edges\n1 2\n";
    private const string matrix = "%%MatrixMarket matrix coordinate pattern symmetric\n2 2 1\n2 1\n";

    /// <summary>As gzip itself packs an empty file.</summary>
    private static readonly byte[] nothingPacked = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("pgraph-formats-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [TestCase("ties.csv", csv, "a-b 1 @2")]
    [TestCase("TIES.CSV", csv, "a-b 1 @2")]
    [TestCase("ties.tsv", "source\ttarget\na\tb\n", "a-b 1 @2")]
    [TestCase("ties.txt", csv, "a-b 1 @2")]
    [TestCase("ties", csv, "a-b 1 @2")]
    [TestCase("ties.dat", csv, "a-b 1 @2")]
    [TestCase("a.graphml", graphMl, "a=b 1 @1")]
    [TestCase("a.xml", graphMl, "a=b 1 @1")]
    [TestCase("a.txt", graphMl, "a=b 1 @1")]
    [TestCase("a", "\uFEFF\n " + graphMl, "a=b 1 @2", Description = "blanks before the root, but no declaration")]
    [TestCase("a.net", pajek, "a=b 1 @5")]
    [TestCase("a.NET", pajek, "a=b 1 @5")]
    [TestCase("a.paj", pajek, "a=b 1 @5")]
    [TestCase("a.pajek", pajek, "a=b 1 @5")]
    [TestCase("a.txt", pajek, "a=b 1 @5")]
    [TestCase("a", "% c\n" + pajek, "a=b 1 @6")]
    [TestCase("a", "*network x\n" + pajek, "a=b 1 @6")]
    [TestCase("a.mtx", matrix, "2=1 1 @3")]
    [TestCase("a", matrix, "2=1 1 @3")]
    [TestCase("my.net.csv", csv, "a-b 1 @2")]
    public void The_form_is_told_by_the_ending_or_else_by_how_the_file_begins(string name, string text, string tie)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);

        var table = NetworkFile.Read(path, CancellationToken.None);

        Assert.That(Reading.Ties(table), Is.EqualTo([tie]));
        Assert.That(table.File, Is.EqualTo(name));
    }

    [TestCase("a.csv.gz", csv, "a-b 1 @2")]
    [TestCase("a.GRAPHML.GZ", graphMl, "a=b 1 @1")]
    [TestCase("a.net.gz", pajek, "a=b 1 @5")]
    [TestCase("a.gz", matrix, "2=1 1 @3")]
    public void A_packed_file_is_unpacked(string name, string text, string tie)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, Packed(text));

        Assert.That(Reading.Ties(NetworkFile.Read(path, CancellationToken.None)), Is.EqualTo([tie]));
    }

    [Test]
    public void A_packed_file_that_is_broken_is_refused()
    {
        var packed = Packed(string.Concat(Enumerable.Range(0, 5_000).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i},{i * i}\n"))));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Fault("a.csv.gz", packed[..^40]), Is.EqualTo("0: broken-archive"));
        Assert.That(Reading.Fault("a.csv.gz", packed[..(packed.Length / 2)]), Is.EqualTo("0: broken-archive"));
        Assert.That(Reading.Fault("a.csv.gz", csv), Is.EqualTo("0: broken-archive"));
        Assert.That(Reading.Fault("a.csv.gz", ""), Is.EqualTo("0: broken-archive"));
        Assert.That(Reading.Fault("a.csv.gz", [.. Packed(csv), .. Packed("c,d\n")]), Is.EqualTo("0: broken-archive"), "two parts");
        Assert.That(Reading.Fault("a.csv.gz", Packed(" ")), Is.EqualTo("0: empty-file"));
        Assert.That(Reading.Fault("a.csv.gz", nothingPacked), Is.EqualTo("0: empty-file"));
        packed[^6] ^= 1;
        Assert.That(Reading.Fault("a.csv.gz", packed), Is.EqualTo("0: broken-archive"));
    }

    [TestCase("none.csv", "missing-file")]
    [TestCase("none/ties.csv", "missing-file")]
    [TestCase("", "unreadable-file", Description = "the folder itself")]
    [TestCase("sub", "unreadable-file")]
    [TestCase("sub/", "unreadable-file")]
    [TestCase("a\0b.csv", "unreadable-file")]
    [TestCase("ties.csv/x", "missing-file")]
    public void What_is_no_file_is_refused_in_one_sentence(string name, string rule)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        File.WriteAllText(Path.Combine(folder, "ties.csv"), csv);

        var fault = Assert.Throws<InvalidTieFileException>(() => NetworkFile.Read(Path.Combine(folder, name), CancellationToken.None))!;

        Assert.That(fault.Rule, Is.EqualTo(rule));
        Assert.That(fault.Line, Is.Zero);
        Assert.That(fault.File, Is.Not.Empty);
    }

    [Test]
    public void A_path_of_nothing_is_no_file() =>
        Assert.That(
            () => NetworkFile.Read("", CancellationToken.None),
            Throws.TypeOf<InvalidTieFileException>().With.Message.StartsWith("(no name): the file cannot be opened"));

    [Test]
    public void A_file_that_another_program_holds_is_refused()
    {
        var path = Path.Combine(folder, "ties.csv");
        using var writer = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        writer.Write(Encoding.UTF8.GetBytes(csv));
        writer.Flush();

        Assert.That(
            Assert.Throws<InvalidTieFileException>(() => NetworkFile.Read(path, CancellationToken.None))!.Rule, Is.EqualTo("unreadable-file"));
    }

    [Test]
    public void The_name_is_shown_without_its_folder()
    {
        var path = Path.Combine(folder, "ties.csv");
        File.WriteAllText(path, "source,target,weight\na,b,x\n");

        Assert.That(
            () => NetworkFile.Read(path, CancellationToken.None),
            Throws.TypeOf<InvalidTieFileException>().With.Message.EqualTo(
                "ties.csv:2, column weight: 'x' is no number [not-a-number]. Write it with a decimal point, as 1.5 or 2e-3."));
    }

    [TestCase("a.csv", csv)]
    [TestCase("a.graphml", graphMl)]
    [TestCase("a.net", pajek)]
    [TestCase("a.mtx", matrix)]
    [TestCase("a.csv.gz", csv)]
    public void Reading_can_be_cancelled(string name, string text)
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.That(() => NetworkFile.Read(stream, name, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
