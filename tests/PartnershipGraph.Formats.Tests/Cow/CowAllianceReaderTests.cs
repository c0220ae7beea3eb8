using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Cow;

internal sealed class CowAllianceReaderTests
{
    private const string members =
        "version4id,ccode,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,right_censor,defense,neutrality,nonaggression,entente";

    private const string pairs = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente";

    [Test]
    public void A_member_is_a_row_with_its_strongest_promise()
    {
        using var folder = new FieldFolder().With(
            "m.csv", members,
            "210,2,4,4,1949,,,,1,1,0,1,1",
            "7,300,,,1833,,4,1848,0,0,1,1,1",
            "8,220,1,3,1854,30,3,1856,0,0,0,1,1",
            "9,200,1,3,1854,30,3,1856,0,,,,1");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(FieldFolder.Alliances(records), Is.EqualTo([
            "COW 210 USA Defense 1949-04-04 -",
            "COW 7 AUH Neutrality 1833 1848-04",
            "COW 8 FRA Nonaggression 1854-03-01 1856-03-30",
            "COW 9 GBR Entente 1854-03-01 1856-03-30",
        ]));
        Assert.That(records.Notes, Has.Member("Spells without an end, because they were in force when the source ends: 1."));
        Assert.That(records.LastYear, Is.Null);
        Assert.That(records.Actors.Select(a => a.Id), Is.EqualTo(["AUH", "FRA", "GBR", "USA"]));
    }

    [Test]
    public void What_is_left_out_has_its_reason()
    {
        using var folder = new FieldFolder().With(
            "m.csv", members,
            "1,2,1,1,1950,,,,1,1,0,0,0",
            "1,2,1,1,1950,,,,1,1,0,0,0",
            "1,999,1,1,1950,,,,1,1,0,0,0",
            "1,740,1,1,1950,,,,1,0,0,0,0",
            "1,20,1,1,1950,,,,0,1,0,0,0",
            "1,20,1,1,1950,1,1,1949,0,1,0,0,0",
            "1,265,1,1,1995,,,,1,1,0,0,0");

        Assert.That(FieldFolder.Told(folder.Read(FieldData.CowAlliances).Merge.Total), Is.EqualTo(
            "7 = 1 + 1 an earlier row has the same key + 1 it ends before it begins + 1 its end is missing, and it is not said to be in force"
            + " + 1 no obligation is coded + 1 no state has this code + 1 the code stands for no state in that time"));
    }

    [Test]
    public void A_spell_is_divided_where_its_number_passes_to_another_state()
    {
        using var folder = new FieldFolder().With("m.csv", members, "5,345,1,1,1990,,,,1,1,0,0,0", "5,255,1,1,1940,,,,1,1,0,0,0", "5,696,1,1,1953,,,,1,1,0,0,0");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(FieldFolder.Alliances(records), Is.EqualTo([
            "COW 5 YUG Defense 1990-01-01 1992-04-27",
            "COW 5 SRB Defense 1992-04-27 -",
            "COW 5 DEU Defense 1940-01-01 1945-05-09",
            "COW 5 DEU Defense 1990-10-03 -",
            "COW 5 ARE Defense 1971-12-02 -",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 3"));
        Assert.That(records.Notes, Has.Member("Spells cut or divided, because they reach beyond the life of their state or over two states of one code: 3."));
    }

    [Test]
    public void Years_of_a_pair_are_spells_of_both()
    {
        using var folder = new FieldFolder().With(
            "d.csv", pairs, "2,20,1949,1,0,1,1", "2,20,1950,1,0,1,1", "2,20,1951,0,0,0,1", "2,260,1990,1,0,0,0", "2,255,1990,1,0,0,1", "2,255,1991,1,0,0,0");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo([
            "COW pair CAN-USA CAN Defense 1949 1951", "COW pair CAN-USA USA Defense 1949 1951",
            "COW pair CAN-USA CAN Entente 1951 1952", "COW pair CAN-USA USA Entente 1951 1952",
            "COW pair DEU-USA DEU Defense 1990 1992", "COW pair DEU-USA USA Defense 1990 1992",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("6 = 6"));
        Assert.That(records.LastYear, Is.EqualTo(1991));
    }

    /// <summary>Directed years hold a row for each initiation, and in places one direction alone.</summary>
    [Test]
    public void Directed_years_are_joined_by_the_strongest_promise()
    {
        using var folder = new FieldFolder().With(
            "d.csv", pairs, "2,20,1949,0,0,0,1", "2,20,1949,1,0,0,0", "2,20,1949,1,0,0,0", "20,2,1949,0,0,1,0", "2,740,1960,1,0,0,0");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("5 = 4 + 1 an earlier row has the same key"));
        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo([
            "COW pair CAN-USA CAN Defense 1949 1950", "COW pair CAN-USA USA Defense 1949 1950", "COW pair JPN-USA JPN Defense 1960 1961", "COW pair JPN-USA USA Defense 1960 1961",
        ]));
        Assert.That(records.Notes, Has.Member("Years of pairs that stand there in one direction only and were taken for both: 1."));
    }

    [Test]
    public void Years_that_are_left_out_have_their_reason()
    {
        using var folder = new FieldFolder().With(
            "d.csv", "ccode1,ccode2,year,defense,neutrality,nonaggression,entente", "2,2,1949,1,0,0,0", "260,255,1990,1,0,0,0", "2,999,1949,1,0,0,0", "2,265,1995,1,0,0,0", "2,20,1949,0,0,0,0");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "5 = 0 + 2 both codes mean one actor + 1 no obligation is coded + 1 no state has this code + 1 the code stands for no state in that time"));
        Assert.That(records.Actors, Is.Empty);
        Assert.That(records.Notes, Has.Member("Left out for 'no state has this code': 999 (1).").And.Member("Left out for 'the code stands for no state in that time': 265 (1)."));
        Assert.That(records.Merge.Files.Single().Layout, Is.EqualTo("COW alliances by pair and year, as published"));
    }

    [TestCase("210,2,31,2,1949,,,,1,1,0,1,1", "m.csv:2:mem_st_year: bad-date")]
    [TestCase("210,2,4,4,1949,,,,1,2,0,1,1", "m.csv:2:defense: bad-mark")]
    [TestCase("210,USA,4,4,1949,,,,1,1,0,1,1", "m.csv:2:ccode: not-a-number")]
    [TestCase("210,2,4,4,1949,,,,1,1,0,1", "m.csv:2:: field-count")]
    public void A_row_that_is_wrong_is_named(string row, string fault)
    {
        using var folder = new FieldFolder().With("m.csv", members, row);

        Assert.That(folder.Fault(FieldData.CowAlliances), Is.EqualTo(fault));
    }
}
