using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class PressureCommandTests
{
    [Test]
    public async Task Between_open_rivals_tension_is_hedging_intensity()
    {
        var pressure = (await AskAsync("pressure --as-of 2024-12-31")).GetProperty("states").EnumerateArray().ToDictionary(Id, s => s.GetProperty("BAL").GetDouble());
        var hedge = (await AskAsync("hedge --as-of 2024-12-31")).GetProperty("states").EnumerateArray()
            .Select(s => (Id: Id(s), Hx: s.GetProperty("values").GetProperty("HX")))
            .Where(s => s.Hx.ValueKind != JsonValueKind.Null)
            .ToList();

        Assert.That(hedge, Has.Count.GreaterThan(150));
        foreach (var (id, hx) in hedge)
            Assert.That(pressure[id], Is.EqualTo(hx.GetDouble()).Within(1e-12), id);
    }

    [Test]
    public async Task Triads_are_counted_alike_from_rivals_and_from_apexes()
    {
        var answer = await AskAsync("pressure");
        var strained = answer.GetProperty("balance").GetProperty("triads").GetProperty("++-").GetInt32();

        Assert.That(strained, Is.Positive);
        Assert.That(answer.GetProperty("states").EnumerateArray().Sum(s => s.GetProperty("triads").GetInt32()), Is.EqualTo(strained));
        Assert.That(answer.GetProperty("rivals").EnumerateArray().Sum(r => r.GetProperty("apexes").GetArrayLength()), Is.EqualTo(strained));
    }

    [Test]
    public async Task The_bound_of_a_search_is_said_to_be_one()
    {
        var balance = (await AskAsync("pressure")).GetProperty("balance");
        var text = (await InProcess.TypedAsync("pressure")).Out;

        Assert.That(balance.GetProperty("frustrationAtLeast").GetDouble(), Is.LessThanOrEqualTo(balance.GetProperty("frustration").GetDouble()));
        Assert.That(text, Does.Contain(balance.GetProperty("exact").GetBoolean() ? "exact" : "upper bound"));
        Assert.That(text, Does.Contain("no forecast of a break"));
    }

    [Test]
    public async Task Poles_that_are_no_rivals_put_nobody_under_tension()
    {
        var run = await InProcess.TypedAsync("pressure --poles FRA,DEU");

        Assert.That(run.Out, Does.Contain("No rivalry between FRA and DEU is in force"));
    }

    private static async Task<JsonElement> AskAsync(string line) => (await InProcess.TypedAsync(line + " --format json")).Json;

    private static string Id(JsonElement state) => state.GetProperty("id").GetString()!;
}
