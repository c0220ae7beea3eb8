using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>The worked example with one tie changed, by hand.</summary>
[TestFixture]
public sealed class SixNodesSimulationTests
{
    [Test]
    public void A_title_for_the_unaligned_is_felt_by_its_partner()
    {
        var result = SixNodes.Rows.If("D-P=1");

        Assert.That(result.Of("D", "PAS P"), Is.EqualTo(((double?)null, (double?)1)));
        Assert.That(result.Of("D", "ENG"), Is.EqualTo(((double?)0, (double?)0.5)));
        Assert.That(result.Of("D", "strength")!.Value.After, Is.EqualTo(1.6).Within(1e-12));
        Assert.That(result.Of("D", "degree"), Is.EqualTo(((double?)1, (double?)2)));

        // (.4 · .6 + .4 · 1 + .6 · 1) / 1.4 in the place of (.4 · .6 + .4 · 1) / 1.4.
        Assert.That(result.Of("B", "XM P")!.Value.Before, Is.EqualTo(0.4571).Within(1e-4));
        Assert.That(result.Of("B", "XM P")!.Value.After, Is.EqualTo(0.8857).Within(1e-4));
        Assert.That(result.Of("D", "HX"), Is.Null, "one pole is no hedge");
        Assert.That(result.Classes.Select(c => $"{c.Id}: {c.Before} > {c.After}"), Is.EqualTo(new[] { "D: disengaged > tied to P only" }));
    }

    [Test]
    public void A_title_ended_leaves_the_ally_with_its_pole()
    {
        var result = SixNodes.Rows.If("A-Q=none");

        Assert.That(result.Of("A", "HX")!.Value, Is.EqualTo(((double?)0.6, (double?)0)));
        Assert.That(result.Of("A", "HB")!.Value.Before, Is.EqualTo(0.8571).Within(1e-4));
        Assert.That(result.Of("A", "HB")!.Value.After, Is.Zero);
        Assert.That(result.Of("B", "XM Q")!.Value.Before, Is.EqualTo(0.2286).Within(1e-4));
        Assert.That(result.Of("B", "XM Q")!.Value.After, Is.Zero);
        Assert.That(result.Of("B", "IDG Q")!.Value.After, Is.EqualTo(-1).Within(1e-12));
        Assert.That(result.Classes.Select(c => $"{c.Id}: {c.Before} > {c.After}"), Is.EqualTo(new[] { "A: allied hedger > allied with P" }));
    }

    [Test]
    public void The_count_of_partners_tied_to_every_pole_is_a_value_like_any_other() =>
        Assert.That(SixNodes.Rows.If("C-Q=3").Of("B", "crossing"), Is.EqualTo(((double?)1, (double?)2)), "of B's partners A crosses, and C comes to it");

    [Test]
    public void What_becomes_undefined_has_its_reason()
    {
        var gone = SixNodes.Rows.If("B-D=none");

        var strength = gone.Changes.Single(c => c is { Id: "D", Index: "CON" });
        Assert.That((strength.Before.Value, strength.After.Value, strength.After.WhyNull), Is.EqualTo(((double?)1, (double?)null, "isolated")));
        Assert.That(gone.Of("D", "XM P"), Is.EqualTo(((double?)0, (double?)null)));
    }

    [Test]
    public void Changes_come_by_id_then_index_then_pole_and_no_other_value_is_among_them()
    {
        var result = SixNodes.Rows.If("A-P=1", "D-Q=2");
        var keys = result.Changes.Select(c => (c.Id, c.Index, Pole: c.Pole ?? "")).ToList();

        Assert.That(keys, Is.Unique);
        Assert.That(keys, Is.EqualTo(keys.OrderBy(k => k.Id, StringComparer.Ordinal).ThenBy(k => k.Index, StringComparer.Ordinal).ThenBy(k => k.Pole, StringComparer.Ordinal)));
        Assert.That(result.Changes, Has.All.Matches<IndexChange>(c =>
            c!.Difference is { } d ? Math.Abs(d) > 1e-12 : c.Before.Value is null != c.After.Value is null));
        Assert.That(result.Changes.Where(c => c.Index is "PAS" or "XM" or "XR" or "IDG" or "TDEP").Select(c => c.Pole), Has.None.Null);
        Assert.That(result.Changes.Where(c => c.Index is "HX" or "ENG" or "strength" or "degree").Select(c => c.Pole), Is.All.Null);
    }

    [TestCase("B", "B-P=3", "broad hedger")]
    [TestCase("D", "D-P=5 D-Q=5", "strict hedger")]
    public void The_smallest_move_into_the_band(string state, string set, string to)
    {
        var move = SixNodes.Rows.Moves(state);

        Assert.That(string.Join(' ', move.Simulation.Texts()), Is.EqualTo(set));
        Assert.That(move.To!.ToString(), Is.EqualTo(to));
    }

    [TestCase("A", "defence pact with P")]
    [TestCase("C", "defence pact with P")]
    [TestCase("Q", "is a pole")]
    public void Allies_and_poles_are_not_moved_by_titles(string state, string reason)
    {
        var move = SixNodes.Rows.Moves(state);

        Assert.That(move.Simulation, Is.Null);
        Assert.That(move.To, Is.Null);
        Assert.That(move.WhyNone, Does.Contain(reason));
    }
}
