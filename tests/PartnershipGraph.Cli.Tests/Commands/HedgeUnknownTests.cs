using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class HedgeUnknownTests
{
    private const string line = "hedge --as-of 2024-12-31 --unknown VNM-USA";

    [Test]
    public async Task A_value_that_rests_on_an_unknown_tie_is_null_with_its_range_beside()
    {
        var answer = (await InProcess.TypedAsync(line + " --format json")).Json;
        var vietnam = State(answer, "VNM");

        Assert.That(vietnam.GetProperty("values").GetProperty("HX").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(vietnam.GetProperty("nulls").GetProperty("HX").GetString(), Is.EqualTo("depends on an unknown tie"));
        var range = vietnam.GetProperty("intervals").GetProperty("HX");
        Assert.That((range.GetProperty("low").GetDouble(), range.GetProperty("high").GetDouble()), Is.EqualTo((0, 0.8)));
        Assert.That(vietnam.GetProperty("class").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(vietnam.GetProperty("classes").GetArrayLength(), Is.GreaterThan(1));
        Assert.That(vietnam.GetProperty("coverage").GetDouble(), Is.EqualTo(0.5));
        Assert.That(State(answer, "ZWE").TryGetProperty("intervals", out _), Is.False);
        Assert.That(answer.GetProperty("unknown")[0].EnumerateArray().Select(i => i.GetString()), Is.EqualTo(new[] { "USA", "VNM" }));
    }

    [Test]
    public async Task An_actor_of_whom_too_little_is_known_stands_last()
    {
        var run = await InProcess.TypedAsync(line + " --top 1 --format md");
        var csv = (await InProcess.TypedAsync(line + " --format csv")).Csv;

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("Unknown: USA-VNM").And.Contain("VNM has no place in the order"));
        Assert.That(csv[^1][0], Is.EqualTo("VNM"));
        Assert.That(csv[^1][csv[0].ToList().IndexOf("HX")], Is.EqualTo("0..0.8"));
    }

    [TestCase("hedge --unknown VNM")]
    [TestCase("hedge --unknown VNM-Nowhereland")]
    [TestCase("hedge --unknown VNM-VNM")]
    [TestCase("hedge --unknown VNM-USA --robust")]
    public async Task What_is_no_pair_is_refused(string typed) => Assert.That((await InProcess.TypedAsync(typed)).Exit, Is.EqualTo(2));

    [Test]
    public async Task A_name_may_have_a_hyphen_of_its_own()
    {
        var run = await InProcess.RunAsync("hedge", "--unknown", "Guinea-Bissau-China", "--format", "json");

        Assert.That(run.Json.GetProperty("unknown")[0].EnumerateArray().Select(i => i.GetString()), Is.EqualTo(new[] { "CHN", "GNB" }));
    }

    private static JsonElement State(JsonElement answer, string id) =>
        answer.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == id);
}
