using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Arguments;

/// <summary>The options that every question shares, on a world of a few ties.</summary>
internal sealed class QuestionArgumentsTests
{
    // India to France 1/2, back 2/3; India to Tanzania 1/2; France to Brazil 1.
    [TestCase("", 1.0)]
    [TestCase("--combine max", 7.0 / 6)]
    [TestCase("--combine mean", 13.0 / 12)]
    [TestCase("--as-of 2001", 0.5)]
    [TestCase("--as-of 2000-12-31", 0.0)]
    [TestCase("--known-as-of 2002", 0.5)]
    [TestCase("--min-confidence high --combine max", 1.0)]
    [TestCase("--weights binary", 2.0)]
    [TestCase("--weights geometric:0.25", 0.5)]
    [TestCase("--weights threshold:1", 0.0)]
    public async Task An_option_changes_the_strength_of_India(string options, double strength)
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.TypedAsync($"rank strength {options} --format json --data {world.Location}");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Json.GetProperty("values").GetProperty("IND").GetDouble(), Is.EqualTo(strength).Within(1e-12));
    }

    [Test]
    public async Task Weights_can_be_read_from_a_file()
    {
        using var world = SmallWorld.Create().With("w.csv", "ladder,rank,weight", "IN,1,1", "IN,2,0.25", "FR,1,0.5", "FR,2,0.5", "FR,3,0.1");

        var run = await InProcess.TypedAsync($"rank strength --weights file:{world["w.csv"]} --format json --data {world.Location}");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Json.GetProperty("values").GetProperty("TZA").GetDouble(), Is.EqualTo(0.25).Within(1e-12));
    }

    [Test]
    public async Task A_directed_tie_counts_for_the_side_that_gives_it()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.TypedAsync($"rank out_degree --directed --format json --data {world.Location}");

        Assert.That(
            run.Json.GetProperty("values").EnumerateObject().Select(v => (v.Name, v.Value.GetInt32())),
            Is.EquivalentTo(new[] { ("IND", 2), ("FRA", 2), ("BRA", 0), ("TZA", 0), ("CMR", 0) }));
    }

    [Test]
    public async Task The_order_of_layers_means_nothing()
    {
        var expected = await InProcess.TypedAsync("rank strength --layers partnership,alliance --format json");

        Assert.That(await InProcess.TypedAsync("rank strength --layers alliance,partnership --format json"), Is.EqualTo(expected));
    }

    [Test]
    public async Task The_digest_is_of_the_data_and_not_of_the_question()
    {
        var one = (await InProcess.TypedAsync("rank strength --format json")).Json;
        var other = (await InProcess.TypedAsync("rank degree --as-of 2010 --weights sqrt --format json")).Json;

        Assert.That(other.GetProperty("dataset").GetString(), Is.EqualTo(one.GetProperty("dataset").GetString()));
        Assert.That(other.GetProperty("snapshot").GetString(), Is.Not.EqualTo(one.GetProperty("snapshot").GetString()));
    }

    [TestCase("explain strength IND")]
    [TestCase("reasons")]
    [TestCase("simulate --find IND")]
    public async Task Poles_that_nobody_named_and_the_data_lack_are_told_with_the_remedy(string line)
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.TypedAsync($"{line} --data {world.Location}");

        Assert.That(run.Exit, Is.EqualTo(2), run.Error);
        Assert.That(run.Error, Does.Contain("'USA'").And.Contain("the poles are USA and CHN").And.Contain("--poles A,B"));
        Assert.That((await InProcess.TypedAsync($"{line} --data {world.Location} --poles IND,FRA")).Exit, Is.Zero);
        Assert.That((await InProcess.TypedAsync($"{line} --data {world.Location} --poles IND,USA")).Error, Does.Contain("'USA'").And.Not.Contain("Where none are named"));
    }
}
