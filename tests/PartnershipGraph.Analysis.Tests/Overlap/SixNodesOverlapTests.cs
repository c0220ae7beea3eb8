using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Overlap;

/// <summary>The worked example of partnership against alliance: seven titles, two pacts, one rivalry.</summary>
[TestFixture]
public sealed class SixNodesOverlapTests
{
    private static readonly OverlapResult result = SixNodes.Rows.Rivals("P", "Q", 1).Overlap();

    [Test]
    public void Layers_overlap_as_computed_by_hand()
    {
        var layers = result.Layers;
        Assert.Multiple(() =>
        {
            Assert.That((layers.Partnerships, layers.Alliances, layers.Both, layers.Pairs), Is.EqualTo((7, 2, 2, 15)));
            Assert.That(layers.Jaccard, Is.EqualTo(0.285714).Within(1e-4));
            Assert.That(layers.AlliancesCovered, Is.EqualTo(1));
            Assert.That(layers.PartnershipsCovered, Is.EqualTo(0.2857).Within(1e-4));
            Assert.That(layers.Binary.Correlation, Is.EqualTo(0.419314).Within(1e-4), "φ");
        });
    }

    [Test]
    public void Of_the_720_relabelings_144_share_two_ties()
    {
        var test = result.Layers.Binary;
        Assert.That((test.Permutations, test.IsExact, test.WhyNull), Is.EqualTo((720L, true, (string?)null)));
        Assert.That(test.P, Is.EqualTo(0.2).Within(1e-12));
    }

    [Test]
    public void Allies_share_the_high_tiers()
    {
        var test = result.Layers.Weighted;
        Assert.That(test.Correlation, Is.EqualTo(0.542361).Within(1e-4));
        Assert.That(test.P, Is.EqualTo(24.0 / 720).Within(1e-12));
        Assert.That(test.IsExact, Is.True);
    }

    [TestCase(OverlapCell.AlliedHedger, "A")]
    [TestCase(OverlapCell.AlliedOnly, "C")]
    [TestCase(OverlapCell.Leaning, "B")]
    [TestCase(OverlapCell.Unattached, "D")]
    public void Everybody_has_a_cell(OverlapCell cell, string ids) => Assert.That(result.Cell(cell), Is.EqualTo(ids));

    [TestCase("A", 0.8)]
    [TestCase("B", 0)]
    [TestCase("C", 0)]
    [TestCase("D", 0)]
    public void An_ally_hedges_as_deeply_as_its_title(string id, double expected) =>
        Assert.That(result.Of(id).Place.AlliedHedging, Is.EqualTo(expected).Within(1e-4));

    [TestCase("A", 0, 0.4444)]
    [TestCase("B", 0.3636, 0.3636)]
    [TestCase("C", 0, 0)]
    [TestCase("D", 0, 0)]
    public void Soft_balancing_counts_the_share_of_challengers_save_of_allies(string id, double balancing, double share)
    {
        Assert.That(result.Challengers, Is.EqualTo(new[] { "Q" }));
        Assert.That(result.Of(id).SoftBalancing.Value, Is.EqualTo(balancing).Within(1e-4));
        Assert.That(result.Of(id).ChallengerShare.Value, Is.EqualTo(share).Within(1e-4));
    }

    [Test]
    public void The_cells_agree_with_the_classes_of_hedging()
    {
        var classes = SixNodes.Rows.Hedge();
        Assert.That(
            result.States.Select(s => (s.Place.Id, s.Place.Cell, classes.Of(s.Place.Id).Class.ToString())),
            Is.EqualTo(new[]
            {
                ("A", OverlapCell.AlliedHedger, "allied hedger"),
                ("B", OverlapCell.Leaning, "tied to Q only"),
                ("C", OverlapCell.AlliedOnly, "allied with P"),
                ("D", OverlapCell.Unattached, "disengaged"),
            }));
    }
}
