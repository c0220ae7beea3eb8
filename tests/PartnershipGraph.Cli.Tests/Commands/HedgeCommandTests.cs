using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class HedgeCommandTests
{
    private static readonly string[] poles = ["USA", "CHN"];

    [Test]
    public async Task Every_actor_of_the_day_has_an_entry()
    {
        var ranked = (await InProcess.RunAsync("rank", "degree", "--as-of", "2024-12-31", "--format", "json")).Json;

        Assert.That(
            (await StatesAsync()).Select(s => s.GetProperty("id").GetString()),
            Is.EqualTo(ranked.GetProperty("values").EnumerateObject().Select(v => v.Name)));
    }

    [Test]
    public async Task Vietnam_hedges_deeply()
    {
        var vietnam = (await StatesAsync()).Single(s => s.GetProperty("id").GetString() == "VNM");

        Assert.That(vietnam.GetProperty("values").GetProperty("HX").GetDouble(), Is.GreaterThan(0.5));
    }

    [Test]
    public async Task No_ally_of_one_pole_is_said_to_lean_to_the_other()
    {
        var allies = (await StatesAsync())
            .Select(s => (
                Class: s.GetProperty("class").GetString()!,
                With: s.GetProperty("alliedWith").EnumerateArray().Select(a => a.GetString()!).ToList()))
            .Where(s => s.With.Count > 0)
            .ToList();

        Assert.That(allies, Has.Count.GreaterThan(30));
        Assert.That(
            allies.Where(a => poles.Except(a.With, StringComparer.Ordinal).Any(other =>
                a.Class.StartsWith("leans " + other, StringComparison.Ordinal) || a.Class.StartsWith("tied to " + other, StringComparison.Ordinal))),
            Is.Empty);
    }

    [Test]
    public async Task Every_undefined_value_has_its_reason()
    {
        foreach (var state in await StatesAsync())
        {
            var undefined = state.GetProperty("values").EnumerateObject().Where(v => HasNull(v.Value)).Select(v => v.Name);

            Assert.That(state.GetProperty("nulls").EnumerateObject().Select(n => n.Name), Is.SupersetOf(undefined), state.GetProperty("id").GetString());
        }
    }

    [TestCase("USA,RUS,FRA")]
    [TestCase("USA,CHN,RUS,FRA,IND")]
    public async Task Of_more_poles_the_table_has_a_line_an_actor(string powers)
    {
        var run = await InProcess.TypedAsync($"hedge --poles {powers} --top 5");

        Assert.That(run.Out.Split('\n'), Has.One.Contain("  VNM ").And.Contain("Vietnam").And.Contain("strict hedger"), "no cell is broken over lines");
        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Match("between +USA, [A-Z, ]+ and +[A-Z]{3} +without +a +defence +pact"));
    }

    [Test]
    public async Task An_organisation_as_a_pole_stands_beside_its_members_or_in_their_place()
    {
        var beside = await InProcess.TypedAsync("hedge --poles USA,EU --format json");
        var instead = await InProcess.TypedAsync("hedge --poles USA,EU --actors blocs --format json");

        Assert.That(beside.Error, Does.Contain("EU stands beside its members").And.Contain("--actors blocs"));
        Assert.That(instead.Error, Is.Empty);
        Assert.That(Ids(beside.Json), Does.Contain("EU").And.Contain("DEU"));
        Assert.That(Ids(instead.Json), Does.Contain("EU").And.Not.Contain("DEU"));

        static IEnumerable<string?> Ids(JsonElement answer) => answer.GetProperty("states").EnumerateArray().Select(s => s.GetProperty("id").GetString());
    }

    [Test]
    public async Task The_bands_of_the_classes_can_be_moved()
    {
        var strict = (await InProcess.TypedAsync("hedge --strict-band 0.05 --format json")).Json;
        var wide = (await InProcess.TypedAsync("hedge --strict-band 0.15 --format json")).Json;

        Assert.That(Count(wide), Is.GreaterThan(Count(strict)));
        Assert.That(wide.GetProperty("thresholds").GetProperty("strictBand").GetDouble(), Is.EqualTo(0.15));

        static int Count(JsonElement answer) =>
            answer.GetProperty("states").EnumerateArray().Count(s => s.GetProperty("class").GetString() == "strict hedger");
    }

    [Test]
    public async Task A_person_is_shown_as_many_rows_as_are_asked_for()
    {
        var few = await InProcess.TypedAsync("hedge --top 3 --format md");

        Assert.That(few.Out.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Count(c => c == '|') > 8), Is.EqualTo(1 + 3));
    }

    private static bool HasNull(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Any(m => m.Value.ValueKind == JsonValueKind.Null)
        : value.ValueKind == JsonValueKind.Null;

    private static async Task<IReadOnlyList<JsonElement>> StatesAsync()
    {
        var run = await InProcess.RunAsync("hedge", "--poles", "USA,CHN", "--as-of", "2024-12-31", "--format", "json");
        return [.. run.Json.GetProperty("states").EnumerateArray()];
    }
}
