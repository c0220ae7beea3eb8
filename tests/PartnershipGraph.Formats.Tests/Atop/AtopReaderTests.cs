using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Atop;

internal sealed class AtopReaderTests
{
    private const string members = "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense,offense,neutral,nonagg,consul";
    private const string alliances = "atopid,begyr,begmo,begday,endyr,endmo,endday,ineffect,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3";
    private const string pairs = "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul";

    [Test]
    public void Members_come_with_their_strongest_promise()
    {
        using var folder = new FieldFolder().With(
            "m.csv", members,
            "3180,2,1949,4,4,0,0,0,1,1,0,0,1,1",
            "1005,200,1815,1,3,1815,2,8,0,0,1,0,0,1",
            "3455,461,1963,7,,1964,3,10,0,0,0,0,1,1",
            "9,220,1900,0,0,1905,0,0,0,0,0,1,1,1",
            "10,220,1900,1,1,1905,1,1,0,0,0,0,1,0");

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Alliances(records), Is.EqualTo([
            "ATOP 3180 USA Defense 1949-04-04 -",
            "ATOP 1005 GBR Offense 1815-01-03 1815-02-08",
            "ATOP 3455 TGO Consultation 1963-07 1964-03-10",
            "ATOP 9 FRA Neutrality 1900 1905",
            "ATOP 10 FRA Nonaggression 1900-01-01 1905-01-01",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("5 = 5"));
    }

    [Test]
    public void Members_that_are_left_out_have_their_reason()
    {
        using var folder = new FieldFolder().With(
            "m.csv", members,
            "1,2,1950,1,1,0,0,0,0,1,0,0,0,0",
            "1,2,1950,1,1,1949,1,1,0,1,0,0,0,0",
            "1,8152,1950,1,1,0,0,0,1,1,0,0,0,0",
            "1,522,1980,1,1,0,0,0,1,0,0,0,0,0",
            "1,315,1994,1,1,0,0,0,1,1,0,0,0,0");

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "5 = 0 + 1 it ends before it begins + 1 its end is missing, and it is not said to be in force + 1 no obligation is coded"
            + " + 1 no state has this code + 1 the code stands for no state in that time"));
        Assert.That(records.Notes, Has.Member("Members that promise nothing and have no row (a promise of one side alone makes no tie): 1."));
    }

    [Test]
    public void A_side_that_promises_nothing_can_be_taken_to_promise_what_is_promised_to_it()
    {
        using var folder = new FieldFolder()
            .With(
                "m.csv", members,
                "1,220,1977,1,1,0,0,0,1,1,0,0,0,0", "1,522,1977,6,27,0,0,0,1,0,0,0,0,0", "2,522,1977,1,1,1978,1,1,0,0,0,0,0,0", "2,220,1979,1,1,1980,1,1,0,1,0,0,0,0")
            .With("d.csv", pairs, "220,522,1980,1,0,0,0,0", "522,220,1980,0,0,0,0,0", "522,2,1980,0,0,0,0,0");

        var records = folder.Read(FieldData.Atop, symmetrise: true);

        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo([
            "ATOP 1 FRA Defense 1977-01-01 -", "ATOP 1 DJI Defense 1977-06-27 -", "ATOP 2 FRA Defense 1979-01-01 1980-01-01",
            "ATOP pair DJI-FRA FRA Defense 1980 1981", "ATOP pair DJI-FRA DJI Defense 1980 1981",
        ]));
        Assert.That(records.Merge.Files.Select(FieldFolder.Told), Is.EqualTo(["4 = 3 + 1 no obligation is coded", "3 = 2 + 1 no obligation is coded"]));
        Assert.That(records.Notes, Has.Member("Members that promise nothing and were given the strongest promise of their alliance: 1.").And.Member("Years of a side that promises nothing and was given the promise of the other: 1."));
    }

    [Test]
    public void The_alliance_file_takes_all_members_for_members_all_along_as_far_as_they_exist()
    {
        using var folder = new FieldFolder().With(
            "a.csv", alliances,
            "3180,1949,4,4,0,0,0,1,1,0,0,1,1,2,344,345",
            "5,1960,0,0,1965,0,0,0,0,0,0,1,0,2,626,",
            "6,1960,1,1,1965,1,1,0,0,0,0,0,0,2,20,",
            "7,1960,1,1,0,0,0,0,1,0,0,0,0,2,20,",
            "8,1960,1,1,1950,1,1,0,1,0,0,0,0,2,20,",
            "3180,1949,4,4,0,0,0,1,1,0,0,1,1,2,20,");

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Alliances(records), Is.EqualTo([
            "ATOP 3180 USA Defense 1949-04-04 -", "ATOP 3180 HRV Defense 1991-06-25 -", "ATOP 3180 YUG Defense 1949-04-04 1992-04-27", "ATOP 3180 SRB Defense 1992-04-27 -",
        ]));
        Assert.That(records.Alliances.Select(m => m.Source.Confidence), Has.All.EqualTo(Confidence.Medium));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "6 = 1 + 1 an earlier row has the same key + 1 fewer than two of its members are known states of its time + 1 it ends before it begins"
            + " + 1 its end is missing, and it is not said to be in force + 1 no obligation is coded"));
    }

    /// <summary>The member file knows more, whichever is named first.</summary>
    [TestCase("a.csv", "m.csv")]
    [TestCase("m.csv", "a.csv")]
    public void An_alliance_of_the_member_file_is_taken_from_there(string first, string second)
    {
        string[] Lines(string name) => name == "a.csv"
            ? [alliances, "1,1960,1,1,0,0,0,1,1,0,0,0,0,2,20,", "2,1960,1,1,0,0,0,1,1,0,0,0,0,2,70,"]
            : [members, "1,2,1961,1,1,0,0,0,1,1,0,0,0,0", "1,20,1962,1,1,0,0,0,1,1,0,0,0,0"];
        using var folder = new FieldFolder().With(first, Lines(first)).With(second, Lines(second));

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo([
            "ATOP 1 USA Defense 1961-01-01 -", "ATOP 1 CAN Defense 1962-01-01 -", "ATOP 2 USA Defense 1960-01-01 -", "ATOP 2 MEX Defense 1960-01-01 -",
        ]));
        Assert.That(records.Merge.Files.Select(FieldFolder.Told), Is.EquivalentTo(["2 = 1 + 1 the member file has this alliance", "2 = 2"]));
    }

    [Test]
    public void Each_side_of_a_directed_year_has_its_own_promise()
    {
        using var folder = new FieldFolder().With(
            "d.csv", pairs, "2,20,1949,1,0,0,1,1", "20,2,1949,0,0,0,1,1", "2,20,1950,1,0,0,0,0", "20,2,1950,1,0,0,0,0", "2,522,1980,1,0,0,0,0", "522,2,1980,0,0,0,0,0", "2,70,1980,0,1,0,0,0");

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo([
            "ATOP pair CAN-USA USA Defense 1949 1951", "ATOP pair CAN-USA CAN Consultation 1949 1950", "ATOP pair CAN-USA CAN Defense 1950 1951",
            "ATOP pair DJI-USA USA Defense 1980 1981", "ATOP pair MEX-USA USA Offense 1980 1981", "ATOP pair MEX-USA MEX Offense 1980 1981",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("7 = 6 + 1 no obligation is coded"));
        Assert.That(records.Notes, Has.Member("Years of pairs that stand there in one direction only and were taken for both: 1."));
    }
}
