using System.Diagnostics;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class HedgeRobustTests
{
    private const string line = "hedge --poles USA,CHN --robust --as-of 2024-12-31";

    [Test]
    public async Task Every_class_has_the_share_of_the_draws_in_which_it_holds()
    {
        var states = (await InProcess.TypedAsync(line + " --format json")).Json.GetProperty("states").EnumerateArray()
            .ToDictionary(s => s.GetProperty("id").GetString()!, StringComparer.Ordinal);

        Assert.That(states.Values.Select(s => s.GetProperty("classShare").GetDouble()), Is.All.InRange(0, 1));
        Assert.That(states.Values.Select(s => s.GetProperty("schemeShare").GetDouble()), Is.All.InRange(1 / 7.0, 1));
        Assert.That(states["CHN"].GetProperty("classShare").GetDouble(), Is.EqualTo(1), "a pole");
        Assert.That(states["VNM"].GetProperty("classShare").GetDouble(), Is.GreaterThan(0).And.LessThan(1));
    }

    [Test]
    public async Task Ten_thousand_draws_take_seconds()
    {
        var watch = Stopwatch.StartNew();
        var run = await InProcess.TypedAsync(line + " --format json");
        watch.Stop();

        Assert.That(run.Json.GetProperty("robust").GetProperty("samples").GetInt32(), Is.EqualTo(10_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "about one on an idle machine");
    }

    [Test]
    public async Task The_same_seed_gives_the_same_answer()
    {
        var first = await InProcess.TypedAsync(line + " --samples 500 --seed 3 --format csv");

        Assert.That((await InProcess.TypedAsync(line + " --samples 500 --seed 3 --format csv")).Out, Is.EqualTo(first.Out));
        Assert.That((await InProcess.TypedAsync(line + " --samples 500 --seed 4 --format csv")).Out, Is.Not.EqualTo(first.Out));
        Assert.That(first.Csv[0].TakeLast(2), Is.EqualTo(new[] { "class_share", "scheme_share" }));
    }

    [TestCase("table")]
    [TestCase("md")]
    public async Task A_person_reads_how_sure_the_classes_are(string format)
    {
        var run = await InProcess.TypedAsync(line + " --samples 500 --top 3 --format " + format);

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("How sure: over 500 spacings").And.Contain("keep their class").And.Contain("Schemes"));
    }

    [Test]
    public async Task Without_being_asked_nothing_is_said_of_it()
    {
        var state = (await InProcess.TypedAsync("hedge --format json")).Json.GetProperty("states")[0];

        Assert.That(state.TryGetProperty("classShare", out _), Is.False);
    }
}
