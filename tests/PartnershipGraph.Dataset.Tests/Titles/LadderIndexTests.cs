using PartnershipGraph.Dataset.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

[TestFixture]
internal sealed class LadderIndexTests
{
    private static readonly LadderIndex three = new(
    [
        new(1, "Comprehensive Strategic Partnership"),
        new(2, "Strategic Partnership"),
        new(2, "Extensive Strategic Partnership for Peace"),
        new(3, "Comprehensive Partnership"),
        new(null, "Special relationship"),
    ]);

    [TestCase("extensive strategic partnership for peace", 2, PlacementBasis.Listed)]
    [TestCase("Extensive Strategic Partnership", 2, PlacementBasis.SameWords)]
    [TestCase("Declaration on Strategic Partnership", 2, PlacementBasis.SameWords)]
    [TestCase("New Comprehensive Strategic Partnership for Growth", 1, PlacementBasis.SameWords)]
    [TestCase("Strategic Cooperative Partnership", 2, PlacementBasis.NearestWords)]
    [TestCase("Enhanced Strategic Partnership", 2, PlacementBasis.NearestWords)]
    [TestCase("Special Strategic Partnership", 1, PlacementBasis.NearestWords)]
    [TestCase("All-Weather Strategic Partnership", 1, PlacementBasis.NearestWords)]
    [TestCase("全方位战略伙伴关系", 1, PlacementBasis.NearestWords)]
    [TestCase("Friendly Partnership", 3, PlacementBasis.NearestWords)]
    [TestCase("Allied relations", 1, PlacementBasis.NearestWords)]
    [TestCase("Special relations of great friendship", null, PlacementBasis.SameWords)]
    [TestCase("Green Strategic Partnership", null, PlacementBasis.Sectoral)]
    [TestCase("Strategic Defence Agreement", null, PlacementBasis.None)]
    public void On_three_ranks_a_title_stands_beside_the_titles_of_its_words(string label, int? rank, PlacementBasis basis)
    {
        var placement = three.Place(null, label);
        Assert.That((placement.Rank, placement.Basis), Is.EqualTo((rank, basis)));
        Assert.That(placement.IsPlaced, Is.EqualTo(basis != PlacementBasis.None));
    }

    [TestCase("Strategic Partnership", 2)]
    [TestCase("Comprehensive Partnership", 2)]
    [TestCase("Comprehensive and Permanent Strategic Partnership", 1)]
    [TestCase("Allied relations", 1)]
    [TestCase("Cooperative Partnership", 4)]
    public void A_grade_the_ladder_lacks_takes_the_first_rank_left_free_for_it(string label, int rank)
    {
        var gaps = new LadderIndex([new(1, "Comprehensive Strategic Partnership"), new(4, "Other partnership")]);
        Assert.That(gaps.Place(null, label).Rank, Is.EqualTo(rank));
    }

    [TestCase("Strategic Partnership", 2)]
    [TestCase("Comprehensive Partnership", 2)]
    [TestCase("Friendly Partnership", 2)]
    public void Between_two_neighbouring_ranks_doubt_chooses_the_lower(string label, int rank)
    {
        var closed = new LadderIndex([new(1, "Comprehensive Strategic Partnership"), new(2, "Other partnership")]);
        Assert.That(closed.Place(null, label).Rank, Is.EqualTo(rank));
    }

    [Test]
    public void A_title_of_alternatives_stands_for_each()
    {
        var ladder = new LadderIndex(
        [
            new(1, "Special / privileged / comprehensive global strategic partnership"),
            new(2, "Strategic Partnership"),
            new(3, "Comprehensive or other partnership"),
        ]);
        Assert.That(ladder.Place(null, "Privileged Strategic Partnership").Rank, Is.EqualTo(1));
        Assert.That(ladder.Place(null, "Comprehensive and Global Strategic Partnership").Rank, Is.EqualTo(1));
        Assert.That(ladder.Place(null, "Comprehensive Partnership").Rank, Is.EqualTo(3));
        Assert.That(ladder.Place(null, "Friendly Partnership").Rank, Is.EqualTo(3));
    }

    [Test]
    public void A_layer_takes_the_standing_rank_unless_it_is_listed()
    {
        Assert.That(three.Place("新时代中老命运共同体", null, 2).Rank, Is.EqualTo(2));
        Assert.That(three.Place("更加紧密的发展伙伴关系", null, 1).Basis, Is.EqualTo(PlacementBasis.Inherited));
        Assert.That(three.Place("战略伙伴关系", null, 1).Rank, Is.EqualTo(2));
        Assert.That(three.Place("新时代中老命运共同体", null).Rank, Is.EqualTo(3));
        Assert.That(BundledLadder("CHN").Place("新时代中孟命运共同体", null, 3).Rank, Is.EqualTo(2));
        Assert.That(BundledLadder("CHN").Place("新时代中乌命运共同体", null).Rank, Is.EqualTo(2));
    }

    [Test]
    public void Of_titles_that_say_the_same_the_bare_one_decides()
    {
        var ladder = new LadderIndex(
        [
            new(1, "Declaration on Comprehensive Strategic Partnership"),
            new(2, "Comprehensive strategic partnership"),
        ]);
        Assert.That(ladder.Place(null, "Treaty of Comprehensive Strategic Partnership").Rank, Is.EqualTo(2));
    }

    [Test]
    public void A_ladder_without_readable_titles_still_places()
    {
        var medals = new LadderIndex([new(1, "Gold"), new(2, "Silver"), new(3, "Bronze")]);
        Assert.That(medals.Place(null, "Strategic Partnership").Rank, Is.EqualTo(2));
        var nothing = new LadderIndex([]).Place(null, "Strategic Partnership");
        Assert.That((nothing.IsPlaced, nothing.Rank), Is.EqualTo((true, (int?)null)));
        Assert.That(new LadderIndex([new(1, "Gold")]).Place(null, " gold ").Basis, Is.EqualTo(PlacementBasis.Listed));
        Assert.That(new LadderIndex([new(1, "Gold")]).Place("  ", null).IsPlaced, Is.False);
    }

    [Test]
    public void The_original_title_is_looked_up_before_the_English_one()
    {
        var ladder = new LadderIndex([new(1, "Partnership", "Partenariat privilégié"), new(2, "Friendship", "Amitié")]);
        Assert.That(ladder.Place("AMITIÉ", "Partnership").Rank, Is.EqualTo(2));
        Assert.That(ladder.Place("inconnu", "Partnership").Rank, Is.EqualTo(1));
    }

    [Test]
    public void Of_equal_labels_with_different_ranks_the_lowest_counts_whatever_their_order()
    {
        ListedTitle[] rows =
        [
            new(1, "Partnership", "Partenariat"), new(3, "PARTNERSHIP"), new(2, "partnership", "Partenariat"),
            new(2, "Special Partnership"), new(null, "special-partnership"), new(1, "Special Partnership"), new(3, "Pal"),
        ];
        for (var seed = 0; seed < 50; seed++)
        {
            var shuffled = rows.ToArray();
            new Random(seed).Shuffle(shuffled);
            var ladder = new LadderIndex(shuffled);
            Assert.That(ladder.Place("partenariat", "Pal").Rank, Is.EqualTo(2), "the original title");
            Assert.That(ladder.Place(null, "Partnership").Rank, Is.EqualTo(3));
            Assert.That(ladder.Place(null, "Special Partnership"), Is.EqualTo(new TitlePlacement(null, PlacementBasis.Listed)), "outside the order");
        }
    }

    private static LadderIndex BundledLadder(string ladder) => new(BundledTitles.Ladders[ladder]);
}
