using System.Text.Json;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class RankCommandTests
{
    private static IEnumerable<string> Measures => MeasureCatalog.All.Select(m => m.Name);

    [TestCaseSource(nameof(Measures))]
    public async Task Every_actor_has_a_value_or_a_reason(string measure)
    {
        var answer = (await InProcess.RunAsync("rank", measure, "--as-of", "2024-12-31", "--format", "json")).Json;

        var undefined = answer.GetProperty("values").EnumerateObject().Where(v => v.Value.ValueKind == JsonValueKind.Null).Select(v => v.Name);
        Assert.Multiple(() =>
        {
            Assert.That(answer.GetProperty("measure").GetString(), Is.EqualTo(measure));
            Assert.That(answer.GetProperty("values").EnumerateObject().Count(), Is.EqualTo(answer.GetProperty("graph").GetProperty("vertices").GetInt32()));
            Assert.That(answer.GetProperty("nulls").EnumerateObject().Select(n => n.Name), Is.EquivalentTo(undefined));
            Assert.That(answer.GetProperty("nulls").EnumerateObject().Select(n => n.Value.GetString()), Has.None.Empty);
        });
    }

    [Test]
    public async Task The_table_and_the_data_have_the_same_values()
    {
        var values = (await InProcess.TypedAsync("rank strength --format json")).Json.GetProperty("values");

        var rows = (await InProcess.TypedAsync("rank strength --format csv")).Csv.Skip(1).ToList();

        Assert.That(
            rows.Select(r => (r[1], r[3])),
            Is.EquivalentTo(values.EnumerateObject().Select(v => (v.Name, v.Value.GetRawText()))));
    }

    [Test]
    public async Task Equal_values_share_a_rank_and_the_order_is_by_rank()
    {
        var rows = (await InProcess.TypedAsync("rank degree --format csv")).Csv.Skip(1).Select(r => (Rank: r[0], Value: r[3])).ToList();

        Assert.That(rows.GroupBy(r => r.Value, StringComparer.Ordinal).Where(g => g.Select(r => r.Rank).Distinct(StringComparer.Ordinal).Count() > 1), Is.Empty);
        Assert.That(rows.Select(r => int.Parse(r.Rank, System.Globalization.CultureInfo.InvariantCulture)), Is.Ordered);
    }

    [Test]
    public async Task An_id_that_spells_a_missing_value_stays_an_id()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "NA,Nowhere,state", "true,Verity,state", "001,First,state")
            .With("partnerships.csv", "sponsor,partner,date,event,title", "NA,true,2001,establish,Strategic Partnership", "NA,001,2002,establish,Strategic Partnership");

        var run = await InProcess.RunAsync("rank", "degree", "--data", world.Location, "--format", "json");

        Assert.That(
            run.Json.GetProperty("values").EnumerateObject().Select(v => (v.Name, v.Value.GetDouble())),
            Is.EquivalentTo(new[] { ("NA", 2.0), ("true", 1.0), ("001", 1.0) }));
    }
}
