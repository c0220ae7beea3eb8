using System.Text;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Dataset.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Island;

/// <summary>What is wrong with a page is one error that names it.</summary>
public sealed class IslandReaderTests : FolderTest
{
    private const string actors = "id,name,kind\nAAA,A,state\nBBB,B,state\n";
    private const string partnerships = "sponsor,partner,date,event,title\n";

    private static IEnumerable<TestCaseData> Faults()
    {
        var sound = Page.Element(("actors.csv", actors), ("partnerships.csv", partnerships));
        var whole = Page.Around(sound);
        var packed = IslandPacking.Pack(IslandPacking.Join([("actors.csv", new byte[2000])]));
        TestCaseData Of(string name, string page, string expected) => new TestCaseData(page, expected).SetArgDisplayNames(name);
        yield return Of("no data", Page.Around("<p>Nothing</p>"), "brief.html:0:: missing-island: this page carries no data");
        yield return Of("nothing at all", "", "brief.html:0:: missing-island: this page carries no data, and has no end: it may have been cut off");
        yield return Of("cut off before the data", whole[..80], "brief.html:0:: missing-island: this page carries no data, and has no end: it may have been cut off");
        yield return Of("cut off in the tag", whole[..whole.IndexOf("sha256", StringComparison.Ordinal)], "brief.html:6:pgraph-data: truncated-island: the file ends in the middle of its data");
        yield return Of("cut off in the data", whole[..(whole.IndexOf("</template", StringComparison.Ordinal) - 40)], "brief.html:6:pgraph-data: truncated-island: the file ends in the middle of its data");
        yield return Of("data twice", Page.Around($"{sound}\n\n{sound}"), "brief.html:*:pgraph-data: duplicate-island: this page carries data more than once");
        yield return Of("a form of tomorrow", whole.Replace("pgraph-data-1", "pgraph-data-2", StringComparison.Ordinal), "brief.html:6:data-format: unknown-island: the data are in the form 'pgraph-data-2', and this version reads pgraph-data-1");
        yield return Of("no form", Page.Around(Page.Element("AAAA", "")), "brief.html:6:data-format: unknown-island: the data are in the form '', and this version reads pgraph-data-1");
        yield return Of("empty", Page.Around(Page.Element(" \r\n")), "brief.html:*:pgraph-data: bad-island: the element of the data is empty");
        yield return Of("a wrong sign", Page.Around(Page.Element("AAAA\r\nAA\nA-AA")), "brief.html:8:pgraph-data: bad-island: '-' stands in the data, which are base64");
        yield return Of("an element within", Page.Around(Page.Element("AAAA\n<b>AAAA</b>")), "brief.html:7:pgraph-data: bad-island: '<' stands in the data, which are base64");
        yield return Of("a sign behind the end", Page.Around(Page.Element("AAA=\nAAAA")), "brief.html:7:pgraph-data: bad-island: 'A' stands in the data, which are base64");
        yield return Of("a sign is lost", Page.Around(Page.Element("AAAA\nAAA")), "brief.html:7:pgraph-data: bad-island: the data break off: their base64 lacks its end");
        yield return Of("no gzip", Page.Around(Page.Element("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")), "brief.html:6:pgraph-data: bad-island: the data cannot be unpacked: they are no whole gzip");
        yield return Of("half a gzip", Page.Around(Page.Element(Convert.ToBase64String(packed[..^9]))), "brief.html:6:pgraph-data: bad-island: the data cannot be unpacked: they are no whole gzip");
        yield return Of("a gzip without its length", Page.Around(Page.Element(Convert.ToBase64String(packed[..^4]))), "brief.html:6:pgraph-data: bad-island: the data cannot be unpacked: they are no whole gzip");
        yield return Of("a bit is turned", Page.Around(Page.Element(Convert.ToBase64String(Turned(packed)))), "brief.html:6:pgraph-data: bad-island: the data cannot be unpacked: they are no whole gzip");
        yield return Of("edited", Page.Around(Page.Element(Encoding.ASCII.GetBytes("x"), new string('0', 64))), "brief.html:6:data-sha256: changed-island: the data are not those that the page was made with: their digest is another one");
        yield return Of("no digest", Page.Around(Page.Element(Convert.ToBase64String(packed))), "brief.html:6:data-sha256: changed-island: the data are not those that the page was made with: their digest is another one");
        yield return Of("no tar", Page.Around(Page.Element(Enumerable.Repeat((byte)'x', 2000).ToArray())), "brief.html:6:pgraph-data: bad-island: the unpacked data are no tar archive");
        yield return Of("half a tar", Page.Around(Page.Element(IslandPacking.Join([("actors.csv", new byte[2000])])[..900])), "brief.html:6:pgraph-data: bad-island: the unpacked data are no tar archive");
        yield return Of("another file", Page.Around(Page.Element(("actors.csv", actors), ("notes.txt", "x"))), "brief.html:6:pgraph-data: foreign-file: the data hold 'notes.txt', which is no file of a data folder");
        yield return Of("another case", Page.Around(Page.Element(("Actors.csv", actors))), "brief.html:6:pgraph-data: foreign-file: the data hold 'Actors.csv', which is no file of a data folder");
        yield return Of("a path upwards", Page.Around(Page.Element(("../actors.csv", actors))), "brief.html:6:pgraph-data: foreign-file: the data hold '../actors.csv', which is no file of a data folder");
        yield return Of("a path from the root", Page.Around(Page.Element(("/actors.csv", actors))), "brief.html:6:pgraph-data: foreign-file: the data hold '/actors.csv', which is no file of a data folder");
        yield return Of("a folder", Page.Around(Page.Element(("x/actors.csv", actors))), "brief.html:6:pgraph-data: foreign-file: the data hold 'x/actors.csv', which is no file of a data folder");
        yield return Of("a file twice", Page.Around(Page.Element(("actors.csv", actors), ("actors.csv", actors))), "brief.html:6:pgraph-data: foreign-file: the data hold 'actors.csv' twice");
        yield return Of("no actors", Page.Around(Page.Element(("partnerships.csv", partnerships))), "brief.html!actors.csv:0:: missing-file: the file is not there");
        yield return Of("a wrong row", Page.Around(Page.Element(("actors.csv", actors), ("partnerships.csv", partnerships + "AAA,BBB,2019,establish,Hello\n"))), "brief.html!partnerships.csv:2:title: unplaced-title: the title 'Hello' is not on the ladder five-ranks, and its words do not place it");
    }

    [TestCaseSource(nameof(Faults))]
    [SetCulture("ar-SA")]
    public void A_fault_is_named_with_its_place_and_a_remedy(string page, string expected)
    {
        var error = Page.Errors(Folder, Encoding.UTF8.GetBytes(page)).Single();

        var told = FormattableString.Invariant($"{error.File}:{error.Line}:{error.Column}: {error.Rule}: {error.Message}");
        Assert.That(expected.Contains(":*:", StringComparison.Ordinal) ? told.Replace(FormattableString.Invariant($":{error.Line}:"), ":*:", StringComparison.Ordinal) : told, Is.EqualTo(expected));
        Assert.That(error.Remedy, Does.Match(@"^[A-Z].*\.$"));
    }

    [Test]
    public void The_line_of_the_second_data_is_told()
    {
        var element = Page.Element("AAAA");

        Assert.That(Page.Errors(Folder, Encoding.UTF8.GetBytes(Page.Around($"{element}\n\r\n\r{element}"))).Single().Line, Is.EqualTo(9));
    }

    [Test]
    public async Task Nothing_is_analysed_from_such_a_page()
    {
        Folder.WriteText("brief.html", "<html></html>");
        var path = Path.Combine(Folder.Path, "brief.html");

        var failure = await Assert.ThrowsAsync<InvalidDatasetException>(() => FolderStore.At(path).ReadAsync(DataTables.None, CancellationToken.None));

        Assert.That((failure!.Folder, failure.Errors.Single().Rule), Is.EqualTo((path, DataRule.MissingIsland)));
    }

    [Test]
    public void A_page_that_is_too_large_is_not_read()
    {
        var page = Encoding.UTF8.GetBytes(Page.Around(""));

        Assert.That(Page.Errors(Folder, page, new IslandLimits(page.Length - 1, 1 << 20)).Single().ToString(), Does.StartWith("brief.html: the file is larger than 0 MiB [oversized-island]."));
        Assert.That(Page.Errors(Folder, page, new IslandLimits(page.Length, 1 << 20)).Single().Rule, Is.EqualTo("missing-island"));
    }

    [Test]
    public void A_bomb_is_not_unpacked()
    {
        var bomb = Page.Element(IslandPacking.Join([("actors.csv", new byte[3 << 20])]));
        var page = Encoding.UTF8.GetBytes(Page.Around(bomb));

        Assert.That(page, Has.Length.LessThan(10_000));
        Assert.That(Page.Errors(Folder, page, new IslandLimits(1 << 20, 2 << 20)).Single().ToString(), Does.StartWith(
            "brief.html:6, column pgraph-data: the data unpack into more than 2 MiB [oversized-island]."));
        Assert.That(IslandLimits.Usual, Is.EqualTo(new IslandLimits(128L << 20, 512L << 20)));
    }

    [Test]
    public async Task Cancelling_is_heeded()
    {
        Folder.WriteText("brief.html", await Page.OfAsync(Folder.Path));

        Assert.That(
            () => FolderStore.At(Path.Combine(Folder.Path, "brief.html")).Validate(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static byte[] Turned(byte[] packed)
    {
        var turned = packed.ToArray();
        turned[^12] ^= 4;
        return turned;
    }
}
