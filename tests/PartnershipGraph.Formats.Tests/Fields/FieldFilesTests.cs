using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Fields;

internal sealed class FieldFilesTests
{
    private const string trade = "ccode1,ccode2,year,flow1,flow2";

    [Test]
    public void Columns_count_in_any_order_and_case_and_further_ones_do_no_harm()
    {
        using var folder = new FieldFolder().With("t.csv", "\"FLOW2\";year;flow1;Importer1;ccode2;ccode1", "\"1\";1990;2;\"Korea; South\";20;2");

        Assert.That(FieldFolder.Substance(folder.Read(FieldData.CowTrade)), Has.Member("USA CAN 1990 trade_value 3"));
    }

    [TestCase("", "t.csv:0:: empty-file")]
    [TestCase("a,b\n1,2", "t.csv:1:: unknown-layout")]
    [TestCase("ccode1,ccode1,ccode2,year,flow1,flow2", "t.csv:1:: duplicate-column")]
    [TestCase(trade + "\n2.5,20,1990,1,1", "t.csv:2:ccode1: not-a-number")]
    [TestCase(trade + "\n2,20,1990,1", "t.csv:2:: field-count")]
    [TestCase(trade + "\n2,20,1990,1,2\n2,\"20,1990,1,2", "t.csv:3:: open-quote")]
    public void A_file_that_is_none_of_the_known_is_refused(string text, string fault)
    {
        using var folder = new FieldFolder().With("t.csv", text.Length == 0 ? [] : text.Split('\n'));

        Assert.That(folder.Fault(FieldData.CowTrade), Is.EqualTo(fault));
    }

    [Test]
    public void A_whole_number_may_end_in_a_zero_after_its_point()
    {
        using var folder = new FieldFolder().With("t.csv", trade, "2.0,20.0,1990.0,1.5,1");

        Assert.That(FieldFolder.Substance(folder.Read(FieldData.CowTrade)), Has.Member("USA CAN 1990 trade_value 2.5"));
    }

    [Test]
    public void The_refusal_says_what_is_known_and_whose_header_it_is()
    {
        using var folder = new FieldFolder().With("t.csv", trade);

        Assert.That(() => folder.Read(FieldData.Atop), Throws.InstanceOf<InvalidTieFileException>()
            .With.Message.Contains("ATOP by member (atopid, member").And.Message.Contains("This header is one of cow-trade."));
    }

    [Test]
    public void A_file_that_is_not_there_is_named() => Assert.That(
        () => FieldFiles.Read(FieldData.Sipri, ["no-such.csv"], symmetrise: false, CancellationToken.None),
        Throws.InstanceOf<InvalidTieFileException>().With.Message.StartsWith("no-such.csv: there is no such file"));

    [Test]
    public void A_header_alone_is_a_file_without_rows()
    {
        using var folder = new FieldFolder().With("t.csv", trade);

        var records = folder.Read(FieldData.CowTrade);

        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("0 = 0"));
        Assert.That(records.Notes, Is.Empty);
        Assert.That(records.LastYear, Is.Null);
    }

    [Test]
    public void Cancelling_is_heeded_between_rows()
    {
        using var folder = new FieldFolder().With("t.csv", trade, "2,20,1990,1,1");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(() => FieldFiles.Read(FieldData.CowTrade, [folder.Paths[0]], symmetrise: false, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Every_data_set_has_a_name()
    {
        Assert.That(FieldNames.All, Is.EqualTo(["cow-alliances", "cow-trade", "atop", "unga", "sipri"]));
        Assert.That(FieldNames.All.Select(n => FieldNames.Of(FieldNames.Find(n)!.Value)), Is.EqualTo(FieldNames.All));
        Assert.That(FieldNames.Find("COW"), Is.Null);
    }
}
