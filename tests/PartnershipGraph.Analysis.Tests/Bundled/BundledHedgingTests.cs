using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Bundled;

[TestFixture]
public sealed class BundledHedgingTests
{
    private static readonly string[][] pairs = [["USA", "CHN"], ["USA", "RUS"]];

    [Test]
    public void No_defence_ally_of_a_pole_is_said_to_lean_to_the_other_one(
        [ValueSource(nameof(pairs))] string[] poles,
        [Values("1995", "2005", "2014-03", "2022-02-24", "2024-12-31")] string asOf,
        [Values("partnership", "partnership,alliance")] string layers)
    {
        var options = Ask.On(asOf, layers: layers) with { Poles = poles };
        var result = BundledData.Records.Hedge(options);
        var pacts = AlliedPair.InForce(BundledData.Records.Alliances, options.AsOf).Where(p => p.IsDefensePact)
            .SelectMany(p => new[] { (p.First.Member, p.Second.Member), (p.Second.Member, p.First.Member) }).ToHashSet();
        var allies = result.States.Where(s => !poles.Contains(s.Id))
            .Select(s => (State: s, Poles: poles.Where(p => pacts.Contains((s.Id, p))).ToArray()))
            .Where(s => s.Poles.Length > 0)
            .ToList();

        Assert.That(allies, Has.Count.GreaterThan(15), "members of NATO and the treaties of the Pacific");
        foreach (var (state, with) in allies)
        {
            Assert.That(state.Class.ToString(), Does.StartWith("allied"), state.Id);
            Assert.That(state.AlliedWith, Is.EqualTo(with), state.Id);
        }
    }

    [Test]
    public void Vietnam_hedges_deeply_between_the_United_States_and_China()
    {
        var vietnam = BundledData.Records.Hedge(Options("2024-12-31")).Of("VNM");
        Assert.That(vietnam.Hx.Value, Is.GreaterThan(0.5));
        Assert.That(vietnam.Class.ToString(), Does.EndWith("hedger"));
        Assert.That(vietnam.AlliedWith, Is.Empty);
    }

    [Test]
    public void A_status_conferred_is_no_defence_pact()
    {
        // Of 1989: major non-NATO allies without a pact of mutual defence.
        var result = BundledData.Records.Hedge(Options("2024-12-31"));
        foreach (var id in new[] { "EGY", "ISR" })
            Assert.That(result.Of(id).AlliedWith, Is.Empty, id);
    }

    [Test]
    public void Every_state_of_the_day_has_an_entry_and_every_number_is_finite([Values("1995", "2010", "2024-12-31")] string asOf)
    {
        var options = Options(asOf);
        var states = BundledData.Records.Actors.All
            .Where(a => a.Kind == Domain.Actors.ActorKind.State && a.Existence.Holds(options.AsOf)).Select(a => a.Id).ToList();
        var result = BundledData.Records.Hedge(options);
        Assert.That(states, Has.Count.GreaterThan(180));
        Assert.That(result.States.Select(s => s.Id), Is.EqualTo(states));
        foreach (var entry in result.States)
        {
            Assert.That(entry.Values(result.Poles).Values.All(v => v is null || double.IsFinite(v.Value)), entry.Id);
            Assert.That(entry.Class.ToString(), Is.Not.Empty);
        }
    }

    [Test]
    public void Five_poles_of_which_one_is_an_organisation_can_be_asked_about()
    {
        var result = BundledData.Records.Hedge(Options("2024-12-31") with { Poles = ["USA", "CHN", "RUS", "EU", "IND"] });
        Assert.That(result.Of("EU").Class.ToString(), Is.EqualTo("pole"));
        Assert.That(result.States.Count(s => s.Class.ToString() == "pole"), Is.EqualTo(5));
    }

    private static SnapshotOptions Options(string asOf) => Ask.On(asOf, layers: "partnership,alliance") with { Poles = ["USA", "CHN"] };
}
