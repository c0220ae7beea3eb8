using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class IntermediariesCommandTests
{
    [Test]
    public async Task They_come_by_pairs_nulled_then_by_what_changes()
    {
        var all = await AskAsync("intermediaries --poles USA,CHN");

        Assert.That(
            all.Select(k => (Nulled: k.GetProperty("nulled").GetInt32(), Shift: Math.Round(k.GetProperty("shift").GetDouble(), 9))),
            Is.Ordered.Using<(int Nulled, double Shift)>((x, y) => x.Nulled != y.Nulled ? y.Nulled - x.Nulled : y.Shift.CompareTo(x.Shift)));
        Assert.That(all.Select(Id), Does.Not.Contain("USA").And.Not.Contain("CHN"));
        Assert.That(all.Select(k => k.GetProperty("nulled").GetInt32()), Is.EqualTo(all.Select(k => 2 * k.GetProperty("sole").GetArrayLength())));
    }

    [Test]
    public async Task What_is_told_of_one_is_what_exposure_tells_without_it()
    {
        var largest = (await AskAsync("intermediaries --poles USA,CHN")).Single(k => Id(k) == "RUS").GetProperty("largest");
        var (state, pole) = (largest.GetProperty("state").GetString(), largest.GetProperty("pole").GetString());

        var answer = (await InProcess.TypedAsync($"exposure {state} --pole {pole} --poles USA,CHN --without RUS --format json")).Json;

        Assert.That(answer.GetProperty("XM").GetDouble(), Is.EqualTo(largest.GetProperty("before").GetDouble()).Within(1e-12));
        Assert.That(answer.GetProperty("without").GetProperty("XM").GetDouble(), Is.EqualTo(largest.GetProperty("after").GetDouble()).Within(1e-12));
    }

    [Test]
    public async Task Without_anybody_between_that_is_said()
    {
        using var world = SmallWorld.Create();
        var run = await InProcess.RunAsync("intermediaries", "--poles", "CMR,TZA", "--data", world.Location, "--as-of", "1990");

        Assert.That(run.Out, Does.Contain("No actor stands between another and CMR or TZA"));
    }

    private static async Task<IReadOnlyList<JsonElement>> AskAsync(string line) =>
        [.. (await InProcess.TypedAsync(line + " --format json")).Json.GetProperty("intermediaries").EnumerateArray()];

    private static string Id(JsonElement intermediary) => intermediary.GetProperty("id").GetString()!;
}
