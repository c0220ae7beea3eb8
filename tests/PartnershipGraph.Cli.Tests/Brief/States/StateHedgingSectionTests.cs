using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Where an actor stands between the two powers of the allied world.</summary>
internal sealed class StateHedgingSectionTests
{
    [Test]
    public async Task Indices_between_two_deep_ties_are_those_worked_out_by_hand()
    {
        var brief = await AlliedBrief.OfAsync("A");

        double? Value(string index, string pole) => brief.Table("position_P_Q").Single(r => r.Text("index") == index && r.Text("pole") == pole).Number("value");
        Assert.That(Value("tie", "P"), Is.EqualTo(1).Within(1e-12));
        Assert.That(Value("tie", "Q"), Is.EqualTo(0.8).Within(1e-12));
        Assert.That(Value("PAS", "Q"), Is.EqualTo(0.8 / 1.8).Within(1e-12));
        Assert.That(Value("PAS", "P"), Is.EqualTo(1 / 1.8).Within(1e-12));
        Assert.That(Value("HX", ""), Is.EqualTo(0.8).Within(1e-12));
    }

    [Test]
    public async Task One_pole_tie_has_no_balance_and_no_second_depth()
    {
        var rows = (await AlliedBrief.OfAsync("B")).Table("position_P_Q");

        Assert.That(rows.Single(r => r.Text("index") == "HB").Number("value"), Is.Zero);
        Assert.That(rows.Single(r => r.Text("index") == "HX").Number("value"), Is.Zero);
        Assert.That(rows.Single(r => r.Text("index") == "PAS" && r.Text("pole") == "Q").Number("value"), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public async Task What_is_undefined_has_no_value_and_its_reason()
    {
        var rows = (await AlliedBrief.OfAsync("D")).Table("position_P_Q").Where(r => r.Text("index") is "PAS" or "HB").ToList();

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(r => (r.Number("value"), r.Number("low"), r.Number("high"), r.Text("null"))), Is.All.EqualTo(((double?)null, (double?)null, (double?)null, "no pole tie")));
    }

    [TestCase("C", "Calbia is allied with Pacifica and not deeply tied to Qumran (")]
    [TestCase("A", "Alba is allied with Pacifica and deeply tied to Qumran (allied hedger).")]
    [TestCase("D", "Dawnland has no tie on record to Pacifica and Qumran (disengaged).")]
    [TestCase("P", "Pacifica is itself one of the two poles Pacifica and Qumran; 2 other actors are tied to it, 1 of them to Qumran too.")]
    public async Task The_first_sentence_names_actor_and_place(string actor, string sentence) =>
        Assert.That((await AlliedBrief.OfAsync(actor)).TextOf("hedging"), Does.StartWith(sentence));

    [TestCase("A", "Defence pact with Pacifica in force: PA.")]
    [TestCase("C", "Defence pact with Pacifica in force: PC.")]
    public async Task The_pact_is_named(string actor, string sentence) =>
        Assert.That((await AlliedBrief.OfAsync(actor)).TextOf("hedging"), Does.Contain(sentence));

    [Test]
    public async Task A_pact_of_a_later_day_is_not_told()
    {
        var text = (await AlliedBrief.OfAsync("A", "--as-of", "1989")).TextOf("hedging");

        Assert.That(text, Does.StartWith("Alba has no tie on record to Pacifica and Qumran (disengaged)."));
        Assert.That(text, Does.Not.Contain("Defence pact"));
    }

    [TestCase("A")]
    [TestCase("B")]
    [TestCase("C")]
    [TestCase("D")]
    public async Task The_class_is_that_of_hedge(string actor)
    {
        using var world = AlliedWorld.Create();
        var brief = await AlliedBrief.OfAsync(world, actor);
        var hedge = (await InProcess.RunAsync("hedge", "--poles", "P,Q", "--data", world.Location, "--format", "json")).Json
            .GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == actor).GetProperty("class").GetString();

        Assert.That(brief.TextOf("hedging"), Does.Contain($"({hedge})").And.Contain($"the class \"{hedge}\" holds in "));
        Assert.That(brief.GetProperty("finding").GetString(), Does.Contain($"({hedge})"));
    }
}
