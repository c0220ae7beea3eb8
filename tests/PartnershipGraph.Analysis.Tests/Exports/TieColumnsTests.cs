using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class TieColumnsTests
{
    private static string Names(SnapshotOptions options) => string.Join(' ', TieColumns.Of(options).Select(c => c.Name));

    [TestCase("partnership", "layers partnership_weight title1 rank1 ladder1 since1 title2 rank2 ladder2 since2")]
    [TestCase("alliance", "layers alliance_weight alliance_kind alliances")]
    [TestCase("rivalry", "layers rivalry_weight")]
    [TestCase("substance:visits", "layers visits_weight visits_value1 visits_year1 visits_value2 visits_year2")]
    [TestCase("alliance,substance:2nd try", "layers alliance_weight alliance_kind alliances x2nd_try_weight x2nd_try_value1 x2nd_try_year1 x2nd_try_value2 x2nd_try_year2")]
    public void Each_layer_has_columns_of_its_own(string layers, string names) => Assert.That(Names(Ask.On(layers: layers)), Is.EqualTo(names));

    [TestCase("partnership", "layers partnership_weight title rank ladder since")]
    [TestCase("substance:visits", "layers visits_weight visits_value visits_year")]
    public void Where_ties_are_directed_there_is_one_side(string layers, string names) =>
        Assert.That(Names(Ask.On(layers: layers) with { Directed = true }), Is.EqualTo(names));

    [Test]
    public void Names_that_would_be_the_same_are_numbered() => Assert.That(
        Names(Ask.On(layers: "substance:a b,substance:a_b") with { Directed = true }),
        Is.EqualTo("layers a_b_weight a_b_value a_b_year a_b_weight_2 a_b_value_2 a_b_year_2"));

    [Test]
    public void A_directed_figure_is_that_of_its_source()
    {
        var rows = new Rows().Fact("A", "B", 2004, 0.25).Fact("B", "A", 2006, 0.125);

        var network = NetworkExport.Joined(rows.Records, Ask.On(layers: "substance:trade_share") with { Directed = true }).Network;

        Assert.That(
            network.Ties.Select(t => string.Join('|', t.Values)),
            Is.EqualTo(new[] { "substance:trade_share|0.25|0.25|2004", "substance:trade_share|0.125|0.125|2006" }));
    }

    [Test]
    public void A_title_without_english_is_told_in_its_own_language()
    {
        var records = new Rows().Title("A", "B", 1).Records;
        records = records with { Partnerships = [.. records.Partnerships.Select(p => p with { Title = "", TitleOriginal = "战略伙伴关系" })] };

        Assert.That(NetworkExport.Joined(records, Ask.On()).Network.Ties.Single().Values[2], Is.EqualTo("战略伙伴关系"));
    }

    [Test]
    public void Types_tell_what_the_values_are()
    {
        var rows = new Rows().Title("A", "B", 2, "2008-06").Fact("A", "B", 2004, 0.25);
        var network = NetworkExport.Joined(rows.Records, Ask.On(layers: "partnership,substance:trade_share")).Network;
        foreach (var (column, value) in network.TieColumns.Zip(network.Ties.Single().Values).Where(v => v.Second.Length > 0))
        {
            var isWhat = column.Type switch
            {
                ExportType.Whole => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
                ExportType.Number => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
                ExportType.Date => Domain.Time.PartialDate.TryParse(value, out _),
                _ => true,
            };
            Assert.That(isWhat, Is.True, $"{column.Name} {value}");
        }
    }
}
