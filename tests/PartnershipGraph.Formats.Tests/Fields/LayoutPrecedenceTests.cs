using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>A header may be that of several forms; which one is taken is told in the report.</summary>
internal sealed class LayoutPrecedenceTests
{
    private const string cowMarks = "defense,neutrality,nonaggression,entente";
    private const string atopMarks = "defense,offense,neutral,nonagg,consul";

    [TestCase(FieldData.CowAlliances, "version4id,ccode,mem_st_year,mem_end_year,right_censor," + cowMarks, "COW alliances by member")]
    [TestCase(FieldData.CowAlliances, "ccode1,ccode2,year," + cowMarks, "COW alliances by pair and year, as published")]
    [TestCase(FieldData.CowAlliances, "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente," + cowMarks, "COW alliances by pair and year")]
    [TestCase(
        FieldData.CowAlliances, "ccode1,ccode2,year,version4id,ccode,mem_st_year,mem_end_year,right_censor," + cowMarks, "COW alliances by member",
        Description = "members say more than years")]
    [TestCase(FieldData.CowTrade, "ccode1,ccode2,year,importer1,flow1,flow2", "COW trade by pair and year")]
    [TestCase(FieldData.Atop, "atopid,member,yrent,yrexit,ineffect," + atopMarks, "ATOP by member")]
    [TestCase(FieldData.Atop, "atopid,begyr,endyr,ineffect,mem1,mem2," + atopMarks, "ATOP by alliance")]
    [TestCase(FieldData.Atop, "atopid,begyr,endyr,member,yrent,yrexit,ineffect,mem1,mem2," + atopMarks, "ATOP by member")]
    [TestCase(FieldData.Atop, "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul", "ATOP by directed pair and year")]
    [TestCase(FieldData.Unga, "ISO3C,CCODE,SESSION,IDEALPOINTALL", "UNGA ideal points by state and session")]
    [TestCase(FieldData.Unga, "iso3_a,iso3_b,year,agreement", "UNGA agreement of all pairs")]
    [TestCase(FieldData.Sipri, "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions", "SIPRI values")]
    [TestCase(FieldData.Sipri, "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions,supplier_cown", "SIPRI values", Description = "one number alone is none")]
    [TestCase(FieldData.Sipri, "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions,supplier_cown,recipient_cown", "SIPRI values with COW numbers")]
    public void The_first_form_that_fits_is_taken(FieldData data, string header, string layout)
    {
        using var folder = new FieldFolder().With("f.csv", header);

        Assert.That(folder.Read(data).Merge.Files.Single().Layout, Is.EqualTo(layout));
    }

    [TestCase(FieldData.CowAlliances, "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg", "")]
    [TestCase(FieldData.CowAlliances, "ccode1,ccode2,year,flow1,flow2", "cow-trade")]
    [TestCase(FieldData.CowTrade, "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul", "atop")]
    [TestCase(FieldData.Sipri, "iso3_a,iso3_b,agreement", "unga")]
    [TestCase(FieldData.Unga, "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions", "sipri")]
    [TestCase(FieldData.Atop, "ccode1,ccode2,year," + cowMarks, "cow-alliances")]
    public void A_header_that_lacks_a_column_is_refused_and_its_owner_is_named(FieldData data, string header, string owner)
    {
        using var folder = new FieldFolder().With("f.csv", header);

        var fault = Assert.Throws<InvalidTieFileException>(() => folder.Read(data))!;

        Assert.That(fault.Rule, Is.EqualTo("unknown-layout"));
        Assert.That(fault.Message, owner.Length == 0 ? Does.Not.Contain("This header is one of") : Does.Contain($"This header is one of {owner}."));
    }

    [Test]
    public void Files_of_several_forms_are_read_together_in_the_order_of_their_names()
    {
        using var folder = new FieldFolder()
            .With("b.csv", "ccode1,ccode2,year," + cowMarks, "2,20,1949,1,0,0,0")
            .With("a.csv.gz", "version4id,ccode,mem_st_year,mem_end_year,right_censor," + cowMarks, "210,2,1949,,1,1,0,0,0");

        var records = folder.Read(FieldData.CowAlliances);

        Assert.That(records.Merge.Files.Select(f => FormattableString.Invariant($"{f.File} {f.Layout} {f.Read}")), Is.EqualTo(new[]
        {
            "b.csv COW alliances by pair and year, as published 1", "a.csv.gz COW alliances by member 1",
        }));
        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo(new[]
        {
            "COW 210 USA Defense 1949 -", "COW pair CAN-USA USA Defense 1949 1950", "COW pair CAN-USA CAN Defense 1949 1950",
        }));
    }
}
