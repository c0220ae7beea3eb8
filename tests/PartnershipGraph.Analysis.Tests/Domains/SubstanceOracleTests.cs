using CsCheck;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Domains;

/// <summary>The rules by which rows of years become one tie, held against looking at the years one after the other.</summary>
[TestFixture]
public sealed class SubstanceOracleTests
{
    private const int runs = 100;
    private const int first = 2010;
    private const int years = 9;

    private static readonly string[] poles = ["P", "Q"];
    private static readonly string[] actors = ["A", "B", "C"];

    /// <summary>A value for every pole, actor and year; below 0 no row.</summary>
    private static readonly Gen<int[]> tables = Gen.Int[-4, 6].Array[poles.Length * actors.Length * years];

    [Test]
    public void Trade_is_the_mean_of_the_three_years_up_to_the_latest_row() => Check("trade_share", (table, pole, actor) =>
    {
        var known = Rows(table, pole, actor);
        return known.Count == 0 ? null : known.Where(r => r.Year >= known.Max(x => x.Year) - 2).Average(r => (double)r.Value);
    });

    [Test]
    public void Students_and_arms_are_the_latest_row() => Check("students", (table, pole, actor) =>
        Rows(table, pole, actor) is { Count: > 0 } known ? known.MaxBy(r => r.Year).Value : null);

    [Test]
    public void Visits_are_summed_over_the_latest_five_years_of_both_poles() => Check("leader_visits", (table, pole, actor) =>
    {
        var window = Enumerable.Range(first, years)
            .Where(y => poles.All(p => actors.Any(a => Rows(table, p, a).Any(r => r.Year == y))))
            .OrderDescending().Take(5).ToHashSet();
        var told = poles.Any(p => Rows(table, p, actor).Count > 0);
        return told ? Rows(table, pole, actor).Where(r => window.Contains(r.Year)).Sum(r => (double)r.Value) : null;
    });

    [Test]
    public void The_rows_that_a_layer_rests_on_are_all_recorded_and_its_years_are_theirs() => tables.Sample(
        table =>
        {
            var layer = Layer(table, "students");
            var latest = poles.SelectMany(p => actors.Select(a => Rows(table, p, a))).Where(r => r.Count > 0).Select(r => r.Max(x => x.Year)).ToList();
            if (layer.WhyEmpty is not null)
            {
                Assert.That((layer.Rows.Count, layer.Years), Is.EqualTo((0, ((int, int)?)null)));
                return;
            }

            Assert.That(layer.Rows, Has.Count.EqualTo(latest.Count), "one row a pair");
            Assert.That(layer.Years, Is.EqualTo((latest.Min(), latest.Max())));
        },
        iter: runs);

    private static void Check(string indicator, Func<int[], string, string, double?> tie) => tables.Sample(
        table =>
        {
            var layer = Layer(table, indicator);
            if (layer.WhyEmpty is { } reason)
            {
                Assert.That(reason, Does.StartWith("no row of").Or.EqualTo("no year in which every pole has rows"));
                Assert.That(layer.Ties.SelectMany(t => t), Is.All.Null);
                return;
            }

            foreach (var (actor, n) in actors.Select((a, n) => (a, n)))
            {
                foreach (var (pole, p) in poles.Select((x, p) => (x, p)))
                    Assert.That(layer.Ties[n][p], tie(table, pole, actor) is { } v ? Is.EqualTo(v).Within(1e-9) : Is.Null, $"{indicator} {pole}-{actor}");
            }
        },
        iter: runs);

    private static List<(int Year, int Value)> Rows(int[] table, string pole, string actor)
    {
        var start = ((Array.IndexOf(poles, pole) * actors.Length) + Array.IndexOf(actors, actor)) * years;
        return [.. Enumerable.Range(0, years).Where(y => table[start + y] >= 0).Select(y => (first + y, table[start + y]))];
    }

    private static PoleLayer Layer(int[] table, string indicator)
    {
        var rows = new Rows();
        foreach (var pole in poles)
        {
            foreach (var actor in actors)
            {
                foreach (var (year, value) in Rows(table, pole, actor))
                    rows.Fact(pole, actor, year, value, indicator);
            }
        }

        return SubstancePoleTies.Of(rows.Records.Substance, indicator, actors, poles);
    }
}
