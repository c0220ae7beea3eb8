using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class SimulateCommandTests
{
    [Test]
    public async Task Every_change_has_its_state_index_and_pole_and_the_two_values()
    {
        var answer = (await InProcess.RunAsync("simulate", "--set", "VNM-CHN=1", "--set", "PHL-USA=none", "--format", "json")).Json;
        var changes = answer.GetProperty("changes").EnumerateArray().ToList();

        var hx = changes.Single(c => Text(c, "id") == "VNM" && Text(c, "index") == "HX");
        Assert.Multiple(() =>
        {
            Assert.That(hx.GetProperty("pole").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(hx.GetProperty("before").GetDouble(), Is.EqualTo(0.8).Within(1e-12));
            Assert.That(hx.GetProperty("after").GetDouble(), Is.EqualTo(1).Within(1e-12));
            Assert.That(changes.Where(c => Text(c, "index") == "PAS").Select(c => Text(c, "pole")), Is.EqualTo(new[] { "CHN", "USA" }));
            Assert.That(answer.GetProperty("set").EnumerateArray().Select(s => s.GetString()), Is.EqualTo(new[] { "VNM-CHN=1", "PHL-USA=none" }));
            Assert.That(Text(answer.GetProperty("classes")[0], "after"), Is.EqualTo("strict hedger"));
        });
    }

    [Test]
    public async Task The_changes_are_the_difference_of_two_runs_of_hedge()
    {
        using var world = SmallWorld.Create();
        var before = await ValuesAsync(world);
        var set = (await InProcess.RunAsync("simulate", "--set", "France, la \"belle\"-India=1", "--poles", "IND,FRA", "--set", "BRA-IND=none", "--set", "BRA-FRA=3", "--data", world.Location, "--format", "json")).Json;
        world.With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence",
            "IND,FRA,2001,establish,Strategic Partnership,IN,1,high",
            "IND,TZA,2003,establish,Strategic Partnership,IN,2,high",
            "FRA,IND,2002,establish,Partnership,FR,1,medium",
            "FRA,BRA,2006,establish,Strategic Partnership,FR,3,low");
        var after = await ValuesAsync(world);

        var expected = before.Keys.Where(k => before[k] is null != after[k] is null || Math.Abs((before[k] ?? 0) - (after[k] ?? 0)) > 1e-12)
            .Select(k => (k, before[k], after[k]));
        var actual = set.GetProperty("changes").EnumerateArray()
            .Select(c => ($"{Text(c, "id")} {Text(c, "index")} {Text(c, "pole")}", Number(c.GetProperty("before")), Number(c.GetProperty("after")))).ToList();

        Assert.That(actual, Is.Not.Empty);
        Assert.That(actual, Is.EquivalentTo(expected));
    }

    [Test]
    public async Task An_undefined_value_is_null_with_its_reason()
    {
        using var world = SmallWorld.Create();
        var run = await InProcess.RunAsync("simulate", "--set", "TZA-IND=none", "--poles", "IND,FRA", "--data", world.Location, "--format", "json");

        var change = run.Json.GetProperty("changes").EnumerateArray().Single(c => Text(c, "id") == "TZA" && Text(c, "index") == "HB");

        Assert.That(change.GetProperty("after").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Text(change.GetProperty("nulls"), "after"), Is.EqualTo("no pole tie"));
    }

    [Test]
    public async Task What_is_found_can_be_set_and_moves_the_state_so()
    {
        var found = (await InProcess.TypedAsync("simulate --find Kenya --as-of 2024-12-31 --format json")).Json;
        var set = found.GetProperty("set").EnumerateArray().SelectMany(s => new[] { "--set", s.GetString()! });

        var classes = (await InProcess.RunAsync(["simulate", .. set, "--as-of", "2024-12-31", "--format", "json"])).Json.GetProperty("classes").EnumerateArray();

        var own = classes.Single(c => Text(c, "id") == "KEN");
        Assert.That(Text(found, "state"), Is.EqualTo("KEN"));
        Assert.That((Text(own, "before"), Text(own, "after")), Is.EqualTo((Text(found, "from"), Text(found, "to"))));
    }

    [TestCase("JPN", "defence pact with USA")]
    [TestCase("China", "is a pole")]
    public async Task Where_nothing_moves_a_state_the_set_is_null_with_the_reason(string state, string reason)
    {
        var answer = (await InProcess.RunAsync("simulate", "--find", state, "--format", "json")).Json;
        var table = await InProcess.RunAsync("simulate", "--find", state);

        Assert.That(answer.GetProperty("set").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("to").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Text(answer.GetProperty("nulls"), "set"), Does.Contain(reason));
        Assert.That((table.Exit, table.Out.Contains("Nothing moves", StringComparison.Ordinal)), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task The_steps_are_told_in_words_with_their_titles()
    {
        var run = await InProcess.TypedAsync("simulate --find VNM --as-of 2024-12-31");

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain(
            "1. lower Vietnam–China from Comprehensive Strategic Cooperative Partnership (rank 1) to Comprehensive Partnership (rank 3), on the ladder of Vietnam."));
        Assert.That(run.Out, Does.Contain("from broad hedger to leans USA").And.Contain("pgraph simulate --set \"VNM-CHN=3\""));
    }

    [Test]
    public async Task The_reading_says_who_changes_class_and_class_changes_come_first()
    {
        var run = await InProcess.RunAsync("simulate", "--set", "Vietnam-United States=none", "--as-of", "2024-12-31");

        Assert.That(run.Out, Does.Contain("Setting VNM–USA to no title: 1 actor changes class, VNM from broad hedger to tied to CHN only;"));
        Assert.That(
            run.Out.IndexOf("Classes that change", StringComparison.Ordinal),
            Is.InRange(0, run.Out.IndexOf("Values of those whose class changes", StringComparison.Ordinal)));
    }

    [TestCase("VNM-USA=1", "Setting VNM–USA to rank 1 changes nothing: it stands so already.")]
    [TestCase("PHL-USA=none", "no title stands that could end")]
    [TestCase("PHL-USA=1", "changes no value")]
    public async Task Where_nothing_changes_it_is_said_why(string set, string told)
    {
        var run = await InProcess.RunAsync("simulate", "--set", set, "--as-of", "2024-12-31");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain(told));
    }

    [TestCase("Guinea-Bissau-China=1", "GNB-CHN=1")]
    [TestCase("Timor-Leste-Guinea-Bissau=NONE", "TLS-GNB=none")]
    [TestCase(" vn - united states = 02", "VNM-USA=2")]
    public async Task Names_with_hyphens_and_blanks_are_understood(string set, string meant) => Assert.That(
        (await InProcess.RunAsync("simulate", "--set", set, "--format", "json")).Json.GetProperty("set")[0].GetString(), Is.EqualTo(meant));

    [TestCase("VNM", "A-B=RANK")]
    [TestCase("VNMCHN=1", "A-B=RANK")]
    [TestCase("VNM-CHN", "A-B=RANK")]
    [TestCase("VNM-CHN=0", "whole number")]
    [TestCase("VNM-CHN=1.5", "whole number")]
    [TestCase("VNM-CHN=", "whole number")]
    [TestCase("VNM-CHN=4", "the ladder VNM of VNM has 3 ranks")]
    [TestCase("VNM-Chima=1", "did you mean China")]
    [TestCase("Vietnan-Guinea-Bissau=1", "no actor is called 'Vietnan'")]
    [TestCase("VNM-Vietnam=1", "two different actors")]
    [TestCase("ASEAN-CHN=1", "--actors")]
    [TestCase("KOR-CHN=one", "whole number")]
    public async Task What_cannot_be_set_is_exit_2_with_the_reason(string set, string reason)
    {
        var run = await InProcess.RunAsync("simulate", "--set", set);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(reason));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("simulate")]
    [TestCase("simulate --find VNM --set VNM-CHN=1")]
    [TestCase("simulate --set VNM-CHN=1 --set CHN-VNM=1")]
    [TestCase("simulate --set SSD-CHN=1 --as-of 2005")]
    [TestCase("simulate --find SSD --as-of 2005")]
    [TestCase("simulate --set VNM-CHN=1 --layers alliance")]
    [TestCase("simulate --find VNM --layers alliance")]
    [TestCase("simulate --find VNM --poles USA")]
    public async Task So_are_questions_that_cannot_be_asked(string line) => Assert.That((await InProcess.TypedAsync(line)).Exit, Is.EqualTo(2));

    [Test]
    public async Task A_pair_that_can_be_read_in_two_ways_is_refused()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "A,A,state", "A-B,AB,state", "B-C,BC,state", "C,C,state")
            .With("partnerships.csv", "sponsor,partner,date,event,title", "A,C,2001,establish,Strategic Partnership");

        var run = await InProcess.RunAsync("simulate", "--set", "A-B-C=1", "--poles", "A,C", "--data", world.Location);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("A and B-C, or as A-B and C"));
    }

    [Test]
    public async Task Csv_carries_every_change_and_the_sides_of_what_is_found()
    {
        var set = await InProcess.TypedAsync("simulate --set VNM-CHN=1 --top 1 --format csv");
        var json = await InProcess.TypedAsync("simulate --set VNM-CHN=1 --format json");
        var found = await InProcess.TypedAsync("simulate --find VNM --format csv");

        Assert.That(set.Csv[0], Is.EqualTo(new[] { "id", "name", "index", "pole", "before", "after", "change", "nulls" }));
        Assert.That(set.Csv, Has.Count.EqualTo(1 + json.Json.GetProperty("changes").GetArrayLength()));
        Assert.That(set.Csv.Skip(1).Select(r => r[0]), Has.None.Empty);
        Assert.That(found.Csv.Skip(1).Select(r => r[0]), Is.All.EqualTo("VNM-CHN=3"));
    }

    private static async Task<IReadOnlyDictionary<string, double?>> ValuesAsync(TemporaryFolder world)
    {
        var answer = (await InProcess.RunAsync("hedge", "--poles", "IND,FRA", "--data", world.Location, "--format", "json")).Json;
        var values = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (var state in answer.GetProperty("states").EnumerateArray())
        {
            foreach (var value in state.GetProperty("values").EnumerateObject())
            {
                if (value.Value.ValueKind != JsonValueKind.Object)
                    values[$"{Text(state, "id")} {value.Name} "] = Number(value.Value);
                else
                    foreach (var byPole in value.Value.EnumerateObject())
                        values[$"{Text(state, "id")} {value.Name} {byPole.Name}"] = Number(byPole.Value);
            }
        }

        return values;
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();
}
