using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Tests.Simulation;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Bundled;

[TestFixture]
public sealed class BundledSimulationTests
{
    [Test]
    public void What_is_found_for_a_state_is_what_setting_it_does([Values("VNM", "KEN", "LAO", "IND", "SAU")] string state)
    {
        var options = Ask.On("2024-12-31", layers: "partnership,alliance") with { Poles = ["USA", "CHN"] };

        var move = BandSearch.Run(BundledData.Records, options, null, state, CancellationToken.None);
        var set = SimulationAnalysis.Run(BundledData.Records, options, null, [.. move.Simulation.Texts().Select(What.Change)], CancellationToken.None);

        Assert.That(move.Simulation, Is.Not.Null);
        Assert.That(set.After.Of(state).Class, Is.EqualTo(move.To));
        Assert.That(move.To!.IsHedger, Is.Not.EqualTo(move.From.IsHedger));
        Assert.That(set.Changes, Is.EqualTo(move.Simulation!.Changes));
    }

    [Test]
    public void The_top_title_of_both_makes_Vietnam_an_even_hedger()
    {
        var options = Ask.On("2024-12-31", layers: "partnership,alliance") with { Poles = ["USA", "CHN"] };

        var result = SimulationAnalysis.Run(BundledData.Records, options, null, [What.Change("VNM-CHN=1"), What.Change("PHL-USA=none")], CancellationToken.None);

        Assert.That(result.Of("VNM", "HX"), Is.EqualTo(((double?)0.8, (double?)1)));
        Assert.That(result.Classes.Select(c => $"{c.Id}: {c.Before} > {c.After}"), Is.EqualTo(new[] { "VNM: broad hedger > strict hedger" }));
        Assert.That(result.Of("PHL", "HX"), Is.Null, "the pact of 1951 stays");
    }
}
