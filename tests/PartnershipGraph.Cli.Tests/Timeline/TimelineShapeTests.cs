using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Timeline;

/// <summary>The names that programs outside rely on, and what kind of value stands under each.</summary>
internal sealed class TimelineShapeTests
{
    private static readonly string[] titled = ["date", "event", "title", "titleOriginal", "ladder"];
    private static readonly string[] numbers = ["before", "after", "change", "skipped"];

    [TestCase("timeline CHN USA")]
    [TestCase("timeline RUS UKR --as-of 2022")]
    [TestCase("timeline CHN VNM --weights geometric:0.5 --known-as-of 2015")]
    public async Task Every_side_and_event_has_every_name(string line)
    {
        var json = (await InProcess.TypedAsync(line + " --format json")).Json;

        foreach (var side in json.GetProperty("sides").EnumerateObject().Select(s => s.Value))
        {
            Assert.That(new[] { "net", "momentum", "directionChanges" }.Select(n => side.GetProperty(n).ValueKind), Is.All.EqualTo(JsonValueKind.Number));
            Assert.That(new[] { "events", "levels", "lapses" }.Select(n => side.GetProperty(n).ValueKind), Is.All.EqualTo(JsonValueKind.Array));
            foreach (var e in side.GetProperty("events").EnumerateArray())
            {
                Assert.That(titled.Select(n => e.GetProperty(n).ValueKind), Is.All.EqualTo(JsonValueKind.String));
                Assert.That(numbers.Select(n => e.GetProperty(n).ValueKind), Is.All.EqualTo(JsonValueKind.Number));
                Assert.That(e.GetProperty("change").GetDouble(), Is.EqualTo(e.GetProperty("after").GetDouble() - e.GetProperty("before").GetDouble()));
            }

            Assert.That(side.GetProperty("net").GetDouble(), Is.EqualTo(side.GetProperty("events").EnumerateArray().Sum(e => e.GetProperty("change").GetDouble())).Within(1e-12));
            Reasons(side.GetProperty("silence"), "years", "expectedGap", "ratio");
        }

        Assert.That(json.GetProperty("options").GetProperty("directed").GetBoolean(), Is.True, "the sides are kept apart");
    }

    [Test]
    public async Task The_rows_of_a_pair_are_those_of_its_events()
    {
        var json = (await InProcess.TypedAsync("timeline CHN USA --format json")).Json;

        var rows = json.GetProperty("rows").EnumerateObject().Sum(r => r.Value.GetInt32());
        Assert.That(rows, Is.EqualTo(json.GetProperty("sides").EnumerateObject().Sum(s => s.Value.GetProperty("events").GetArrayLength())));
    }

    [Test]
    public async Task Csv_carries_the_columns_that_a_program_reads_and_none_that_only_a_person_does()
    {
        var pair = (await InProcess.TypedAsync("timeline CHN USA --format csv")).Csv[0];
        var list = (await InProcess.TypedAsync("timeline CHN --format csv")).Csv[0];

        Assert.That(pair, Is.EqualTo(new[]
        {
            "date", "sponsor", "partner", "event", "title", "title_original", "ladder", "rank", "before", "after", "change", "levels_moved", "skipped", "bits", "counts",
            "level", "years_since_change", "confidence", "source",
        }));
        Assert.That(list, Is.EqualTo(new[]
        {
            "partner", "partner_name", "sponsor", "state", "title", "ladder", "rank", "net", "momentum", "latest_event", "latest_date", "events", "direction_changes",
            "skips", "lapses", "silent", "other_net", "other_momentum",
        }));
    }

    [Test]
    public async Task Markdown_has_the_reading_the_tables_and_the_caption()
    {
        var text = (await InProcess.TypedAsync("timeline USA CHN --format md --as-of 2024")).Out;

        Assert.That(text, Does.StartWith("# United States and China over time"));
        Assert.That(text, Does.Contain("**Every event**").And.Contain("**Years at each level**").And.Contain("**Titles that were taken away**"));
        Assert.That(text, Does.Contain("| Date | Who speaks |").And.Contain("As of 2024-12-31"));
    }

    [Test]
    public async Task A_pair_without_a_lapse_has_no_table_of_lapses() =>
        Assert.That((await InProcess.TypedAsync("timeline CHN VNM")).Out, Does.Not.Contain("taken away"));

    private static void Reasons(JsonElement answer, params string[] names)
    {
        foreach (var name in names)
        {
            Assert.That(answer.GetProperty(name).ValueKind == JsonValueKind.Null, Is.EqualTo(answer.GetProperty("nulls").TryGetProperty(name, out _)), name);
        }
    }
}
