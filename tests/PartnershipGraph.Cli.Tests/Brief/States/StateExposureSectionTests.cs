using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Exposure through partners, worked out by hand: Borduria is tied to Dawnland at 0.6 and to Alba and Calbia at 0.4 each.</summary>
internal sealed class StateExposureSectionTests
{
    [Test]
    public async Task Two_allies_of_a_pole_are_two_paths_to_it()
    {
        var brief = await AlliedBrief.OfAsync("B");

        Assert.That(
            brief.Table("ledger_P").Select(r => (r.Text("via"), Round(r.Number("first")), Round(r.Number("second")), Round(r.Number("contribution")), Round(r.Number("running_share")))),
            Is.EqualTo(new (string, double, double, double, double)[] { ("A", 0.4, 1, 0.4, 0.5), ("C", 0.4, 1, 0.4, 1) }));
        Assert.That(brief.TextOf("exposure"), Does.Contain("2 paths (pgraph exposure B --pole P --poles P,Q)."));
    }

    [Test]
    public async Task Mean_and_reach_are_those_of_its_paths()
    {
        var text = (await AlliedBrief.OfAsync("B")).TextOf("exposure");

        // XM = 0.8 / 1.4 and 0.32 / 1.4; XR = 1 - 0.6 * 0.6 and 0.4 * 0.8.
        Assert.That(text, Does.Match(@"To Pacifica: XM 0\.57 \[[^\]]*\], XR 0\.64 \["));
        Assert.That(text, Does.Match(@"To Qumran: XM 0\.23 \[[^\]]*\], XR 0\.32 \[[^\]]*\], 1 path \("));
    }

    [TestCase("B", "P")]
    [TestCase("B", "Q")]
    [TestCase("A", "Q")]
    public async Task The_command_says_the_same(string actor, string pole)
    {
        using var world = AlliedWorld.Create();
        var brief = await AlliedBrief.OfAsync(world, actor);
        var answer = (await InProcess.RunAsync("exposure", actor, "--pole", pole, "--poles", "P,Q", "--data", world.Location, "--format", "json")).Json;

        double? Index(string symbol) => brief.Table("position_P_Q").Single(r => r.Text("index") == symbol && r.Text("pole") == pole).Number("value");
        Assert.That(Index("XM"), Is.EqualTo(answer.GetProperty("XM").GetDouble()).Within(1e-12));
        Assert.That(Index("XR"), Is.EqualTo(answer.GetProperty("XR").GetDouble()).Within(1e-12));
    }

    [Test]
    public async Task A_pole_that_no_partner_is_tied_to_has_no_ledger()
    {
        var brief = await AlliedBrief.OfAsync("D", "--as-of", "2004");

        Assert.That(brief.TableIds(), Has.None.EqualTo("ledger_P").And.Some.EqualTo("ledger_Q"));
        Assert.That(brief.TextOf("exposure"), Does.Contain("To Pacifica: XM 0.00 [0.00, 0.00], XR 0.00 [0.00, 0.00], 0 paths"));
    }

    [Test]
    public async Task Who_has_no_partner_but_poles_is_undefined_with_the_reason() =>
        Assert.That((await AlliedBrief.OfAsync("A", "--as-of", "2004")).TextOf("exposure"), Does.Contain("To Pacifica: undefined, no partner but poles.").And.Contain("To Qumran: undefined, no partner but poles."));

    private static double Round(double? number) => Math.Round(number!.Value, 12);
}
