using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class ExposureCommandTests
{
    [Test]
    public async Task The_paths_add_up_and_come_by_contribution()
    {
        var paths = (await InProcess.TypedAsync("exposure VNM --pole CHN --format json")).Json.GetProperty("paths").EnumerateArray()
            .Select(p => (
                Via: p.GetProperty("via").GetString()!,
                First: p.GetProperty("first").GetDouble(),
                Second: p.GetProperty("second").GetDouble(),
                Contribution: p.GetProperty("contribution").GetDouble(),
                Share: p.GetProperty("share").GetDouble()))
            .ToList();

        Assert.That(paths.Sum(p => p.Share), Is.EqualTo(1).Within(1e-12));
        Assert.That(paths.Select(p => p.Contribution - (p.First * p.Second)), Is.All.EqualTo(0).Within(1e-12));
        Assert.That(paths, Is.EqualTo(paths.OrderByDescending(p => p.Contribution).ThenBy(p => p.Via, StringComparer.Ordinal)));
    }

    [Test]
    public async Task A_further_pole_is_no_intermediary()
    {
        var one = await ViaAsync("exposure VNM --pole CHN --format json");
        var two = await ViaAsync("exposure VNM --pole CHN --poles RUS,china --format json");

        Assert.That(one, Does.Contain("RUS"));
        Assert.That(two, Is.EqualTo(one.Where(v => v != "RUS")));
    }

    [Test]
    public async Task Exposure_to_itself_is_null_with_its_reason()
    {
        var answer = (await InProcess.TypedAsync("exposure CHN --pole china --format json")).Json;

        Assert.That(answer.GetProperty("XM").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("XM").GetString(), Is.EqualTo("to itself"));
    }

    [Test]
    public async Task An_actor_outside_the_network_of_the_day_is_refused_with_the_remedy()
    {
        var run = await InProcess.TypedAsync("exposure ASEAN --pole CHN");

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--actors"));
    }

    [Test]
    public async Task Without_an_intermediary_before_after_and_the_paths_that_go_are_told()
    {
        var answer = (await InProcess.TypedAsync("exposure India --pole CHN --without RUS --format json")).Json;
        var (all, without) = (answer.GetProperty("paths"), answer.GetProperty("without"));

        Assert.That(without.GetProperty("intermediaries").EnumerateArray().Select(k => k.GetString()), Is.EqualTo(new[] { "RUS" }));
        Assert.That(without.GetProperty("lost").EnumerateArray().Select(p => p.GetProperty("via").GetString()), Is.EqualTo(new[] { "RUS" }));
        Assert.That(without.GetProperty("paths").GetArrayLength(), Is.EqualTo(all.GetArrayLength() - 1));
        Assert.That(without.GetProperty("XM").GetDouble(), Is.Not.EqualTo(answer.GetProperty("XM").GetDouble()));
        Assert.That(without.GetProperty("XR").GetDouble(), Is.LessThanOrEqualTo(answer.GetProperty("XR").GetDouble()));
    }

    [Test]
    public async Task And_read_by_a_person()
    {
        var run = await InProcess.TypedAsync("exposure India --pole CHN --without Russia,vnm");

        Assert.That(run.Out, Does.Contain("Without Russia and Vietnam the mean exposure of India to China").And.Contain("Paths that go").And.Contain("Paths that stay"));
    }

    [TestCase("CHN", "a pole")]
    [TestCase("India", "the actor asked about")]
    [TestCase("Russland", "did you mean")]
    public async Task What_can_be_no_intermediary_is_refused(string without, string words)
    {
        var run = await InProcess.TypedAsync($"exposure India --pole CHN --without {without}");

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words));
    }

    private static async Task<IReadOnlyList<string>> ViaAsync(string line) =>
        [.. (await InProcess.TypedAsync(line)).Json.GetProperty("paths").EnumerateArray().Select(p => p.GetProperty("via").GetString()!)];
}
