using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class BrokersCommandTests
{
    [Test]
    public async Task The_sum_of_roles_does_not_depend_on_the_blocs()
    {
        var totals = new List<double>();
        foreach (var by in new[] { "class", "community", "region" })
            totals.Add((await StatesAsync($"brokers --by {by}")).Sum(s => Value(s, "total")));

        Assert.That(totals, Is.All.EqualTo(totals[0]));
    }

    [Test]
    public async Task Without_direction_two_roles_are_one_column_and_with_it_two()
    {
        var (plain, directed) = (await InProcess.TypedAsync("brokers --by region --format csv"), await InProcess.TypedAsync("brokers --by region --directed --format csv"));

        Assert.That(plain.Csv[0], Does.Contain("gatekeeper_representative").And.Not.Contain("representative"));
        Assert.That(directed.Csv[0], Does.Contain("gatekeeper").And.Contain("representative"));
        Assert.That((await StatesAsync("brokers")).All(s => Value(s, "gatekeeper") == Value(s, "representative")), Is.True);
    }

    [Test]
    public async Task Blocs_can_be_ones_own()
    {
        using var folder = new TemporaryFolder().With("blocs.csv", "id,group", "CHN,east", "RUS,east", "USA,west", "nobody,west");
        var run = await InProcess.RunAsync("brokers", "--by", folder["blocs.csv"], "--format", "json");
        var blocs = run.Json.GetProperty("states").EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("bloc").GetString());

        Assert.That((blocs["CHN"], blocs["USA"], blocs["VNM"]), Is.EqualTo(("east", "west", "no bloc")));
        Assert.That(run.Json.GetProperty("by").GetString(), Is.EqualTo("blocs.csv"));
        Assert.That(run.Error, Does.Contain("nobody"));
    }

    [Test]
    public async Task The_poles_are_the_sides_and_are_printed()
    {
        var states = await StatesAsync("brokers --poles USA,CHN");
        var run = await InProcess.TypedAsync("brokers --poles USA,CHN");

        Assert.That(states.Single(s => s.GetProperty("id").GetString() == "AUS").GetProperty("bloc").GetString(), Is.EqualTo("USA"), "an ally");
        Assert.That(run.Out, Does.Contain("Blocs by class between USA, CHN").And.Contain("no side"));
    }

    [TestCase("brokers --by no-such-file.csv")]
    [TestCase("brokers --by region --layers rivalry")]
    [TestCase("brokers --poles USA")]
    public async Task A_question_that_is_none_is_refused(string line) =>
        Assert.That((await InProcess.TypedAsync(line)).Exit, Is.EqualTo(2));

    private static async Task<IReadOnlyList<JsonElement>> StatesAsync(string line) =>
        [.. (await InProcess.TypedAsync(line + " --format json")).Json.GetProperty("states").EnumerateArray()];

    private static double Value(JsonElement state, string role) => state.GetProperty("values").GetProperty(role).GetDouble();
}
