using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

[Category("Heavy")]
internal sealed class InflationSectionTests
{
    [Test]
    public async Task It_says_the_rate_and_what_made_it_and_has_every_year_for_a_program()
    {
        var section = Section((await InProcess.TypedAsync("brief --format json")).Json);
        var table = section.GetProperty("tables")[0];
        var inflation = (await InProcess.TypedAsync("inflation --sponsor CHN --format json")).Json.GetProperty("years").EnumerateArray().Last();
        var last = table.GetProperty("rows").EnumerateArray().Last();

        Assert.That(section.GetProperty("text")[0].GetString(), Does.Match(@"China's titles inflated by [0-9.]+ % a year.*from 1998 to 2026: \+0\.\d+ by new titles of the 13 partners"));
        Assert.That(table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()), Is.EqualTo(new[] { "year", "at_or_above_strategic", "mean_weight", "exclusivity_1", "exclusivity_2", "exclusivity_3", "exclusivity_4" }));
        Assert.That(table.GetProperty("rows").GetArrayLength(), Is.EqualTo(34));
        Assert.That(last[1].GetDouble(), Is.EqualTo(inflation.GetProperty("atOrAboveStrategic").GetDouble()));
        Assert.That(last[4].GetDouble(), Is.EqualTo(inflation.GetProperty("exclusivity").GetProperty("2").GetDouble()));
    }

    [Test]
    public async Task A_person_reads_five_dates()
    {
        var lines = (await InProcess.TypedAsync("brief --format md")).Out.Split('\n').SkipWhile(l => !l.StartsWith("## Do titles inflate?", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));

        Assert.That(lines.Count(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(l[2])), Is.EqualTo(5));
    }

    [Test]
    public async Task The_weights_of_the_networks_do_not_change_it()
    {
        var linear = Section((await InProcess.TypedAsync("brief --format json")).Json).GetRawText();

        Assert.That(Section((await InProcess.TypedAsync("brief --weights square --format json")).Json).GetRawText(), Is.EqualTo(linear));
    }

    [TestCase("brief --sponsor EU --format json")]
    [TestCase("brief --as-of 1993 --format json")]
    public async Task A_ladder_of_one_rank_or_a_single_year_has_none(string line)
    {
        var answer = (await InProcess.TypedAsync(line)).Json;

        Assert.That(answer.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()), Has.None.EqualTo("Do titles inflate?"));
    }

    private static JsonElement Section(JsonElement answer) =>
        answer.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("title").GetString() == "Do titles inflate?");
}
