using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class DyadCommandTests
{
    [Test]
    public async Task What_each_side_calls_the_tie_stands_beside_the_other()
    {
        var answer = (await InProcess.RunAsync("dyad", "CHN", "RUS", "--format", "json")).Json;

        var (china, russia) = (answer.GetProperty("sides").GetProperty("CHN"), answer.GetProperty("sides").GetProperty("RUS"));
        Assert.Multiple(() =>
        {
            Assert.That(china.GetProperty("titleOriginal").GetString(), Is.EqualTo("新时代全面战略协作伙伴关系"));
            Assert.That(china.GetProperty("weight").GetDouble(), Is.EqualTo(1));
            Assert.That(russia.GetProperty("title").GetString(), Is.EqualTo("Comprehensive partnership and strategic interaction entering a new era"));
            Assert.That(answer.GetProperty("tie").GetDouble(), Is.EqualTo(Math.Min(1, russia.GetProperty("weight").GetDouble())));
        });
    }

    [TestCase("alliances")]
    [TestCase("substance")]
    [TestCase("episodes")]
    public async Task Promises_measurements_and_conduct_stand_beside_the_titles(string part)
    {
        var answer = (await InProcess.RunAsync("dyad", "CHN", "RUS", "--format", "json")).Json;

        Assert.That(answer.GetProperty(part).GetArrayLength(), Is.Positive);
    }

    [Test]
    public async Task A_person_reads_both_titles_in_one_table()
    {
        var lines = (await InProcess.RunAsync("dyad", "RUS", "CHN", "--format", "md")).Out.Split('\n');

        Assert.That(lines, Has.Some.Match("^\\| China \\| open \\|.*新时代全面战略协作伙伴关系"));
        Assert.That(lines, Has.Some.Match("^\\| Russia \\| open \\| Comprehensive partnership and strategic interaction"));
    }

    [Test]
    public async Task An_end_that_is_still_to_come_is_not_told()
    {
        var pact = (await InProcess.TypedAsync("dyad USA NZL --as-of 1980 --format json")).Json.GetProperty("alliances").EnumerateArray()
            .Single(a => a.GetProperty("alliance").GetString() == "USA-NZL ANZUS");
        var tariffs = (await InProcess.TypedAsync("dyad CHN AUS --as-of 2022 --format json")).Json.GetProperty("episodes").EnumerateArray()
            .Single(e => e.GetProperty("date").GetString() == "2021-03");

        Assert.That(pact.GetProperty("to").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(tariffs.GetProperty("to").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Ended_and_not_recorded_are_different_answers()
    {
        using var world = SmallWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2",
            "IND,FRA,2004,end,,,");

        var answer = (await InProcess.RunAsync("dyad", "IND", "FRA", "--data", world.Location, "--format", "json")).Json;

        Assert.That(answer.GetProperty("sides").GetProperty("IND").GetProperty("state").GetString(), Is.EqualTo("closed"));
        Assert.That(answer.GetProperty("sides").GetProperty("FRA").GetProperty("state").GetString(), Is.EqualTo("never coded"));
        Assert.That(answer.GetProperty("tie").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }
}
