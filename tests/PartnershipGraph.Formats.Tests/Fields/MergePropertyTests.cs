using CsCheck;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>Whatever a file holds: every row is accounted for, and what comes of it can stand in a canonical folder.</summary>
internal sealed class MergePropertyTests
{
    /// <summary>Numbers of states that are, were, changed hands or are none; often the same, so that rows meet.</summary>
    private static readonly Gen<string> code = OneOf("2", "20", "255", "260", "345", "345.0", "315", "316", "679", "365", "999", "740");

    private static readonly Gen<string> iso3 = OneOf("USA", "RUS", "NAM", "FRA", "YUG", "XXX", "");
    private static readonly Gen<string> year = OneOf("1949", "1950", "1989", "1990", "1991", "1992", "1993", "2012");
    private static readonly Gen<string> missingYear = Gen.OneOf(year, OneOf("", "0", "NA"));
    private static readonly Gen<string> part = OneOf("1", "3", "12", "0", "");
    private static readonly Gen<string> mark = OneOf("0", "0", "1", "", "NA");
    private static readonly Gen<string> value = OneOf("0", "1", "2.5", "0.125", "", "NA", "-9");
    private static readonly Gen<string> share = OneOf("0", "1", "0.5", "0.125", "", "NA", "-9");
    private static readonly Gen<string> party = OneOf("Russia", "Soviet Union", "France", "NATO**", "Rebels (Chad)*", "unknown supplier(s)", "Yugoslavia", "Atlantis");

    [Test]
    public void Members_of_COW_alliances() => Hold(
        FieldData.CowAlliances,
        "version4id,ccode,mem_st_year,mem_st_month,mem_st_day,mem_end_year,mem_end_month,mem_end_day,right_censor,defense,neutrality,nonaggression,entente",
        part, code, year, part, part, missingYear, part, part, mark, mark, mark, mark, mark);

    [Test]
    public void Years_of_COW_alliances() => Hold(
        FieldData.CowAlliances, "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente", code, code, year, mark, mark, mark, mark);

    [Test]
    public void Members_of_ATOP() => Hold(
        FieldData.Atop, "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,defense,offense,neutral,nonagg,consul",
        part, code, year, part, part, missingYear, part, part, mark, mark, mark, mark, mark, mark);

    [Test]
    public void Alliances_of_ATOP() => Hold(
        FieldData.Atop, "atopid,begyr,begmo,begday,endyr,endmo,endday,ineffect,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3",
        part, year, part, part, missingYear, part, part, mark, mark, mark, mark, mark, mark, code, code, code);

    [Test]
    public void Years_of_ATOP() => Hold(
        FieldData.Atop, "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul", code, code, year, mark, mark, mark, mark, mark);

    [Test]
    public void Trade() => Hold(FieldData.CowTrade, "ccode1,ccode2,year,flow1,flow2", code, code, year, value, value);

    [Test]
    public void Sessions() => Hold(
        FieldData.Unga, "iso3c,ccode,session,IdealPointAll,Q5%All,USAgree,RUSSAgree", iso3, Gen.OneOf(code, Gen.Const("")), OneOf("4", "46", "47", "67"), value, value, share, share);

    [Test]
    public void Pairs_of_the_Assembly() => Hold(FieldData.Unga, "iso3_a,iso3_b,agreement,year", iso3, iso3, share, year);

    [Test]
    public void Arms() => Hold(
        FieldData.Sipri, "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions,supplier_cown,recipient_cown",
        party, iso3, party, iso3, year, value, Gen.OneOf(code, Gen.Const("NA")), Gen.OneOf(code, Gen.Const("NA")));

    private static void Hold(FieldData data, string header, params Gen<string>[] fields) => Row(fields).List[0, 30].Sample(
        rows =>
        {
            using var folder = new FieldFolder().With("file.csv", [header, .. rows]);

            foreach (var symmetrise in new[] { false, true })
            {
                var records = folder.Read(data, symmetrise);
                FieldFolder.Told(records.Merge.Total);
                Assert.That(records.Merge.Total.Read, Is.EqualTo(rows.Count));
                AreCanonical(records);
                var isEmpty = records.Alliances.Count + records.Attributes.Count + records.Substance.Count == 0;
                Assert.That(records.Merge.Total.Written == 0, Is.EqualTo(isEmpty), "what is written is there");
            }
        },
        iter: 40);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>A date is one that exists: the pools have no 31st of a short month.</summary>
    private static Gen<string> Row(Gen<string>[] fields) =>
        fields.Skip(1).Aggregate(fields[0], (row, field) => Gen.Select(row, field, (a, b) => $"{a},{b}"));

    private static void AreCanonical(FieldRecords records)
    {
        var ids = records.Actors.Select(a => a.Id).ToList();
        Assert.That(ids, Is.Unique);
        var named = records.Alliances.Select(m => m.Member)
            .Concat(records.Attributes.Select(f => f.Id))
            .Concat(records.Substance.SelectMany(f => new[] { f.Source, f.Target }))
            .Distinct(StringComparer.Ordinal);
        Assert.That(named, Is.SubsetOf(ids));
        Assert.That(records.Alliances.Select(m => m.Span).Where(s => s.From is null && s.To is null || s.From >= s.To), Is.Empty, "a spell has days");
        Assert.That(records.Attributes.Select(f => (f.Id, f.Year, f.Indicator)), Is.Unique);
        Assert.That(records.Substance.Select(f => (f.Source, f.Target, f.Year, f.Indicator)), Is.Unique);
        Assert.That(records.Substance.Where(f => f.Source == f.Target || !double.IsFinite(f.Value)), Is.Empty);
        Assert.That(records.Substance.Where(f => f.Indicator.EndsWith("_share", StringComparison.Ordinal) && f.Value is <= 0 or > 1 + 1e-12 && f.Unit.StartsWith("share_0_1 of", StringComparison.Ordinal)), Is.Empty);
    }
}
