using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Prestige;

internal sealed class PrestigeCommandTests
{
    [Test]
    public async Task Every_actor_has_a_value_or_a_reason_and_the_contributions_add_up()
    {
        var answer = (await InProcess.TypedAsync("prestige --format json")).Json;
        var (values, nulls) = (answer.GetProperty("values"), answer.GetProperty("nulls"));

        foreach (var value in values.EnumerateObject())
        {
            Assert.That(nulls.TryGetProperty(value.Name, out _), Is.EqualTo(value.Value.ValueKind == JsonValueKind.Null), value.Name);
            var parts = answer.GetProperty("contributions").GetProperty(value.Name).EnumerateArray().Select(c => c.GetProperty("contribution")).Where(c => c.ValueKind == JsonValueKind.Number).ToList();
            if (value.Value.ValueKind == JsonValueKind.Number)
                Assert.That(parts.Sum(c => c.GetDouble()), Is.EqualTo(value.Value.GetDouble()).Within(1e-12), value.Name);
            else
                Assert.That(parts, Is.Empty, value.Name);
        }

        Assert.That(nulls.GetProperty("TUV").GetString(), Is.EqualTo("no title"));
        Assert.That(values.EnumerateObject().Count(v => v.Value.ValueKind == JsonValueKind.Number), Is.EqualTo(answer.GetProperty("ranks").EnumerateObject().Count()));
    }

    [Test]
    public async Task A_contribution_is_bits_times_the_pagerank_of_the_sponsor()
    {
        var answer = (await InProcess.TypedAsync("prestige Vietnam --format json")).Json;
        var ranks = (await InProcess.TypedAsync("rank pagerank --directed --format json")).Json.GetProperty("values");
        var china = (await InProcess.TypedAsync("inflation --sponsor CHN --from 2026 --format json")).Json.GetProperty("years")[0];
        var title = answer.GetProperty("contributions").GetProperty("VNM").EnumerateArray().Single(c => c.GetProperty("sponsor").GetString() == "CHN");

        Assert.That(answer.GetProperty("values").EnumerateObject().Select(v => v.Name), Is.EqualTo(new[] { "VNM" }));
        Assert.That(title.GetProperty("centrality").GetDouble(), Is.EqualTo(ranks.GetProperty("CHN").GetDouble()));
        Assert.That(title.GetProperty("exclusivity").GetDouble(), Is.EqualTo(china.GetProperty("exclusivity").GetProperty("2").GetDouble()));
        Assert.That(
            title.GetProperty("contribution").GetDouble(),
            Is.EqualTo(title.GetProperty("centrality").GetDouble() * title.GetProperty("exclusivity").GetDouble()).Within(1e-15));
    }

    [Test]
    public async Task A_state_is_told_the_same_as_all()
    {
        var all = (await InProcess.TypedAsync("prestige --format json")).Json;
        var one = (await InProcess.TypedAsync("prestige vietnam --format json")).Json;

        foreach (var part in new[] { "values", "ranks", "contributions" })
            Assert.That(one.GetProperty(part).GetProperty("VNM").GetRawText(), Is.EqualTo(all.GetProperty(part).GetProperty("VNM").GetRawText()), part);
    }

    [Test]
    public async Task A_title_of_an_organisation_does_not_count_among_states_and_says_so()
    {
        var run = await InProcess.TypedAsync("prestige Vietnam");
        var all = await InProcess.TypedAsync("prestige Vietnam --actors all");
        var european = (await InProcess.TypedAsync("prestige Vietnam --format json")).Json
            .GetProperty("contributions").GetProperty("VNM").EnumerateArray().Single(c => c.GetProperty("sponsor").GetString() == "EU");

        Assert.That(run.Out, Does.Contain("1 title does not count").And.Contain("--actors all"));
        Assert.That(all.Out, Does.Not.Contain("not count"));
        Assert.That(european.GetProperty("contribution").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(european.GetProperty("nulls").GetProperty("contribution").GetString(), Is.EqualTo("the sponsor is not in the network"));
    }

    [Test]
    public async Task The_reading_says_which_way_the_ties_go()
    {
        foreach (var line in new[] { "prestige", "prestige Vietnam" })
        {
            var run = await InProcess.TypedAsync(line);
            Assert.That(run.Out.ReplaceLineEndings(" "), Does.Match("PageRank on +ties +from +sponsor +to +partner"), line);
            Assert.That(run.Out.Split('\n').Select(l => l.Length), Is.All.LessThanOrEqualTo(140), line);
        }
    }

    [Test]
    public async Task The_most_central_sponsors_are_named_in_order()
    {
        var ranks = (await InProcess.TypedAsync("rank pagerank --directed --format json")).Json.GetProperty("values");
        var line = (await InProcess.TypedAsync("prestige")).Out.Split('\n').Single(l => l.StartsWith("The most central sponsors", StringComparison.Ordinal));

        var told = Regex.Matches(line, @"0\.\d{3}").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.That(told, Has.Count.EqualTo(5).And.Ordered.Descending);
        Assert.That(line, Does.Contain($"India {ranks.GetProperty("IND").GetDouble().ToString("F3", CultureInfo.InvariantCulture)}"));
    }

    [Test]
    public async Task A_state_without_a_title_and_a_day_without_one_are_answered()
    {
        var state = await InProcess.TypedAsync("prestige Tuvalu");
        var day = await InProcess.TypedAsync("prestige --as-of 1950");

        Assert.That((state.Exit, day.Exit), Is.EqualTo((0, 0)));
        Assert.That(state.Out, Does.Contain("Tuvalu holds no standing title"));
        Assert.That(day.Out, Does.Contain("No title stands on that day"));
    }

    [Test]
    public async Task Csv_carries_every_actor_or_every_title_of_one()
    {
        var all = (await InProcess.TypedAsync("prestige --format csv")).Csv;
        var one = (await InProcess.TypedAsync("prestige VNM --format csv")).Csv;

        Assert.That(all[0], Is.EqualTo(new[] { "rank", "id", "name", "value", "titles", "first_sponsor", "first_share", "null_reason" }));
        Assert.That(all, Has.Count.GreaterThan(190));
        Assert.That(one[0], Is.SupersetOf(new[] { "sponsor", "title", "rank", "ranks", "holders", "partners", "exclusivity", "centrality", "contribution", "percentile", "null_reason" }));
    }

    [TestCase("prestige Atlantis", "Atlantis")]
    [TestCase("prestige --layers alliance", "partnership alone")]
    [TestCase("prestige --top none", "--top none")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }
}
