using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>The real files are read whole: as many rows as SOURCE.md says, and every one accounted for.</summary>
internal sealed class ExternalFilesTests
{
    [TestCase(FieldData.CowAlliances, "cow_alliances", "alliance_v4.1_by_member.csv", "1221 = 1200 + 21 no obligation is coded")]
    [TestCase(
        FieldData.CowAlliances, "cow_alliances", "cow_alliance_v4.1_dyad_year_1946_2012.csv.gz",
        "53955 = 53513 + 1 both codes mean one actor + 441 the code stands for no state in that time")]
    [TestCase(FieldData.CowTrade, "cow_trade", "cow_trade_v4_dyad_year_1990_2014.csv.gz", "194525 = 194046 + 479 a flow is missing: the sum is unknown")]
    [TestCase(FieldData.Atop, "atop_alliances", "atop5_1a.csv", "789 = 788 + 1 fewer than two of its members are known states of its time")]
    [TestCase(
        FieldData.Atop, "atop_alliances", "atop5_1m.csv.gz",
        "2510 = 2490 + 7 an earlier row has the same key + 12 no obligation is coded + 1 no state has this code")]
    [TestCase(
        FieldData.Atop, "atop_alliances", "atop_v5_directed_dyad_year_1946_on.csv.gz",
        "258912 = 258831 + 37 no obligation is coded + 44 the code stands for no state in that time")]
    [TestCase(FieldData.Unga, "unga", "ideal_points_agreement_sessions46_78.csv", "6164 = 6164")]
    [TestCase(FieldData.Unga, "unga", "derived_agreement_all_pairs_2015_2019.csv.gz", "18528 = 18528")]
    [TestCase(
        FieldData.Sipri, "sipri_arms", "sipri_deliveries_tiv_by_dyad_year_2000_2023.csv",
        "9657 = 9434 + 64 an armed group or other non-state party + 5 no ISO code, no COW number and no name of a state + 154 supplier or recipient unknown")]
    [TestCase(
        FieldData.Sipri, "sipri_arms", "sipri_tiv_dyad_year_1991_2021.csv",
        "11731 = 11087 + 85 an armed group or other non-state party + 429 no volume, or one rounded to 0 + 130 supplier or recipient unknown")]
    public void A_file_is_read_whole(FieldData data, string folder, string name, string told)
    {
        var path = ExternalFolder.File(folder, name);

        var records = FieldFiles.Read(data, [path], symmetrise: false, CancellationToken.None);

        Assert.That(FieldFolder.Told(records.Merge.Files.Single()), Is.EqualTo(told));
        Assert.That(records.Merge.Total.Read, Is.EqualTo(ExternalFolder.Rows(folder, name)), "SOURCE.md");
        var ids = records.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        Assert.That(records.Alliances.Select(m => m.Member).Concat(records.Substance.SelectMany(f => new[] { f.Source, f.Target })).Concat(records.Attributes.Select(f => f.Id)).Distinct(StringComparer.Ordinal), Is.EquivalentTo(ids));
    }

    [Test]
    public void Files_of_one_set_are_read_together()
    {
        string[] names = ["ideal_points_agreement_sessions46_78.csv", "derived_agreement_all_pairs_2015_2019.csv.gz"];

        var records = FieldFiles.Read(FieldData.Unga, [.. names.Select(n => ExternalFolder.File("unga", n))], symmetrise: false, CancellationToken.None);

        Assert.That(records.Merge.Total.Read, Is.EqualTo(names.Sum(n => ExternalFolder.Rows("unga", n))));
        Assert.That(FieldFolder.Told(records.Merge.Files[1]), Is.EqualTo("18528 = 17391 + 1137 the sessions have the pair's agreement of this year"));
        Assert.That(records.Substance.Select(f => (f.Source, f.Target, f.Year, f.Indicator)), Is.Unique);
    }

    /// <summary>The shares that SIPRI published in March 2024.</summary>
    [Test]
    public void Shares_of_arms_are_those_published()
    {
        var records = FieldFiles.Read(FieldData.Sipri, [ExternalFolder.File("sipri_arms", "sipri_deliveries_tiv_by_dyad_year_2000_2023.csv")], symmetrise: false, CancellationToken.None);

        double Share(string supplier, string recipient) =>
            records.Substance.Single(f => f.Source == supplier && f.Target == recipient && f.Year == 2023 && f.Indicator == "arms_share").Value;

        Assert.That(Share("RUS", "IND"), Is.EqualTo(0.36).Within(0.005));
        Assert.That(Share("CHN", "PAK"), Is.EqualTo(0.82).Within(0.005));
    }

    /// <summary>Two ways of telling the same treaties: by member with dates, and by directed pair and year.</summary>
    [Test]
    public void Members_and_years_of_pairs_make_one_network()
    {
        IReadOnlyList<AllianceMember> Rows(string name) =>
            FieldFiles.Read(FieldData.Atop, [ExternalFolder.File("atop_alliances", name)], symmetrise: false, CancellationToken.None).Alliances;
        var (members, years) = (Rows("atop5_1m.csv.gz"), Rows("atop_v5_directed_dyad_year_1946_on.csv.gz"));

        foreach (var (day, pairs) in new[] { (new DateOnly(1995, 12, 31), 2344), (new DateOnly(2012, 12, 31), 4046) })
        {
            IEnumerable<(string, string)> Pairs(IReadOnlyList<AllianceMember> rows) => AlliedPair.InForce(rows, day).Select(p => (p.First.Member, p.Second.Member)).Distinct();
            Assert.That(Pairs(years), Is.EquivalentTo(Pairs(members)));
            Assert.That(Pairs(years).Count(), Is.EqualTo(pairs));
        }
    }
}
