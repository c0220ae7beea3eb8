using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Cow;

internal sealed class CowTradeReaderTests
{
    private const string header = "ccode1,ccode2,year,flow1,flow2";

    /// <summary>USA trades 30 with Canada and 10 with Mexico, these two 10 with each other: of Canada's 40 the USA has three quarters.</summary>
    [Test]
    public void A_pair_has_its_value_in_both_directions_and_its_shares()
    {
        using var folder = new FieldFolder().With("t.csv.gz", header, "2,20,1990,10,20", "2,70,1990,0,10", "20,70,1990,5,5");

        var records = folder.Read(FieldData.CowTrade);

        Assert.That(FieldFolder.Substance(records), Is.EquivalentTo([
            "USA CAN 1990 trade_value 30", "USA CAN 1990 trade_share 0.75", "CAN USA 1990 trade_value 30", "CAN USA 1990 trade_share 0.75",
            "USA MEX 1990 trade_value 10", "USA MEX 1990 trade_share 0.5", "MEX USA 1990 trade_value 10", "MEX USA 1990 trade_share 0.25",
            "CAN MEX 1990 trade_value 10", "CAN MEX 1990 trade_share 0.5", "MEX CAN 1990 trade_value 10", "MEX CAN 1990 trade_share 0.25",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 3"));
        Assert.That(records.Merge.Files.Single().File, Is.EqualTo("t.csv.gz"));
        Assert.That(records.LastYear, Is.EqualTo(1990));
    }

    [Test]
    public void A_flow_that_is_known_counts_in_the_total_although_its_sum_is_not()
    {
        using var folder = new FieldFolder().With("t.csv", header, "2,20,1990,10,20", "20,70,1990,30,-9", "2,70,1990,,");

        var records = folder.Read(FieldData.CowTrade);

        Assert.That(FieldFolder.Substance(records), Has.Member("USA CAN 1990 trade_share 0.5").And.Member("CAN USA 1990 trade_share 1"));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 1 + 2 a flow is missing: the sum is unknown"));
    }

    [Test]
    public void Two_numbers_of_one_state_add_up()
    {
        using var folder = new FieldFolder().With("t.csv", header, "2,260,1990,10,20", "2,255,1990,1,2");

        Assert.That(FieldFolder.Substance(folder.Read(FieldData.CowTrade)), Has.Member("USA DEU 1990 trade_value 33"));
    }

    [Test]
    public void What_is_left_out_has_its_reason()
    {
        using var folder = new FieldFolder()
            .With("t.csv", header, "2,20,1990,10,20", "20,2,1990,20,10", "2,999,1990,1,1", "2,265,1995,1,1", "2,2,1990,1,1", "2,70,1990,0,0")
            .With("u.csv", header, "2,20,1990,10,20", "2,20,1991,1,1");

        var records = folder.Read(FieldData.CowTrade);

        Assert.That(records.Merge.Files.Select(FieldFolder.Told), Is.EqualTo([
            "6 = 1 + 1 an earlier row has the same key + 1 both codes mean one actor + 1 both flows are 0 + 1 no state has this code + 1 the code stands for no state in that time",
            "2 = 1 + 1 an earlier row has the same key",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "8 = 2 + 2 an earlier row has the same key + 1 both codes mean one actor + 1 both flows are 0 + 1 no state has this code + 1 the code stands for no state in that time"));
    }

    [Test]
    public void The_order_of_rows_changes_no_bit()
    {
        string[] rows = ["2,20,1990,0.1,0", "2,70,1990,0.2,0", "2,80,1990,0.3,0", "2,90,1990,1e15,0", "2,92,1990,0.7,0"];
        using var forth = new FieldFolder().With("t.csv", [header, .. rows]);
        using var back = new FieldFolder().With("t.csv", [header, .. rows.Reverse()]);

        Assert.That(back.Read(FieldData.CowTrade).Substance.Select(f => f.Value), Is.EqualTo(forth.Read(FieldData.CowTrade).Substance.Select(f => f.Value)));
    }

    [TestCase("2,20,1990,-1,1", "t.csv:2:flow1: negative-flow")]
    [TestCase("2,20,1990,1,2e15", "t.csv:2:flow2: too-large")]
    [TestCase("2,20,1990,1,x", "t.csv:2:flow2: not-a-number")]
    [TestCase("2,20,,1,1", "t.csv:2:year: not-a-number")]
    [TestCase("2,20,0,1,1", "t.csv:2:year: bad-year")]
    public void A_row_that_is_wrong_is_named(string row, string fault)
    {
        using var folder = new FieldFolder().With("t.csv", header, row);

        Assert.That(folder.Fault(FieldData.CowTrade), Is.EqualTo(fault));
    }
}
