using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

/// <summary>Ladders of different lengths in one network.</summary>
[TestFixture]
public sealed class LadderWeightTests
{
    private static Rows Mixed => new Rows()
        .Title("AAA", "BBB", 2).Title("VVV", "BBB", 2, ladder: "L3").Title("UUU", "BBB", 2, ladder: "L4");

    private static Rows Flat => new Rows().Title("EEE", "BBB", 1, ladder: "L1").Title("AAA", "BBB", 3);

    [Test]
    public void Ranks_are_divided_by_the_length_of_their_own_ladder() =>
        Assert.That(Mixed.Network().Lines(), Is.EqualTo("AAA-BBB 0.8; BBB-UUU 0.75; BBB-VVV 0.666667"));

    [Test]
    public void The_length_of_a_ladder_does_not_shrink_with_the_ranks_in_use() =>
        Assert.That(new Rows().Title("AAA", "BBB", 5).Network().Weight("AAA", "BBB"), Is.EqualTo(0.2));

    [TestCase("linear", 0.6)]
    [TestCase("level", 0.6)]
    [TestCase("geometric:0.5", 0.6)]
    [TestCase("sqrt", 0.6)]
    [TestCase("square", 0.6)]
    [TestCase("threshold:3", 0.6)]
    [TestCase("trade", 0.6)]
    [TestCase("binary", 1)]
    public void A_ladder_of_one_rank_weighs_the_same_under_every_scheme_but_binary(string scheme, double weight)
    {
        var rows = new Rows().Title("EEE", "BBB", 1, ladder: "L1");
        Assert.That(rows.Network(Ask.On(weights: scheme)).Weight("BBB", "EEE"), Is.EqualTo(weight));
    }

    [Test]
    public void A_table_of_the_users_own_does_not_weigh_a_ladder_of_one_rank()
    {
        var weights = new Dictionary<(string, int), double> { [("L5", 1)] = 1, [("L5", 3)] = 0.25, [("L1", 1)] = 0.9 };
        var table = WeightTable.Create("file:own", weights);
        Assert.That(Flat.Network(Ask.On() with { Weights = table }).Lines(), Is.EqualTo("AAA-BBB 0.25; BBB-EEE 0.6"));
    }

    [Test]
    public void The_weight_of_a_ladder_of_one_rank_can_be_chosen() =>
        Assert.That(Flat.Network(Ask.On() with { FlatWeight = 0.3 }).Lines(), Is.EqualTo("AAA-BBB 0.6; BBB-EEE 0.3"));

    [TestCase(0)]
    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_flat_weight_out_of_range_is_refused(double weight) =>
        Assert.That(() => Flat.Network(Ask.On() with { FlatWeight = weight }), Throws.TypeOf<UsageException>());

    [Test]
    public void The_level_is_not_divided_and_its_maximum_is_the_length_of_the_ladder()
    {
        var rows = new Rows().Title("AAA", "BBB", 2).Title("AAA", "CCC", 5);
        var network = rows.Network(Ask.On(weights: "level"));
        Assert.That(network.Lines(), Is.EqualTo("AAA-BBB 4; AAA-CCC 1"));
        Assert.That(network.MaxWeight, Is.EqualTo(5), "T of the ladder, not the largest level in use");
        Assert.That(rows.Network().MaxWeight, Is.EqualTo(1));
    }

    [Test]
    public void The_level_is_refused_where_ladders_of_different_length_meet()
    {
        Assert.That(() => Mixed.Network(Ask.On(weights: "level")), Throws.TypeOf<UsageException>().With.Message.Contains("L3 has 3"));
        Assert.That(() => Flat.Network(Ask.On(weights: "level")), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void The_level_is_accepted_where_the_other_ladder_is_not_in_use_that_day()
    {
        var rows = new Rows().Title("AAA", "BBB", 2).Title("VVV", "BBB", 2, "2010", ladder: "L3").Ends("VVV", "BBB", "2012");
        Assert.That(rows.Network(Ask.On("2009", weights: "level")).Lines(), Is.EqualTo("AAA-BBB 4"));
        Assert.That(() => rows.Network(Ask.On("2011", weights: "level")), Throws.TypeOf<UsageException>());
        Assert.That(rows.Network(Ask.On("2013", weights: "level")).Lines(), Is.EqualTo("AAA-BBB 4"));
    }

    [Test]
    public void The_level_is_refused_beside_another_layer() =>
        Assert.That(
            () => new Rows().Title("AAA", "BBB", 2).Network(Ask.On(weights: "level", layers: "partnership,alliance")),
            Throws.TypeOf<UsageException>().With.Message.Contains("layer"));

    [Test]
    public void Binary_ties_weigh_1_on_every_ladder() =>
        Assert.That(Mixed.Network(Ask.On(weights: "binary")).Lines(), Is.EqualTo("AAA-BBB 1; BBB-UUU 1; BBB-VVV 1"));

    [Test]
    public void A_title_below_the_threshold_is_coded_but_no_tie()
    {
        var rows = new Rows().Title("AAA", "BBB", 4).Title("AAA", "CCC", 4).Title("CCC", "AAA", 1);
        Assert.That(rows.Network(Ask.On(weights: "threshold:3")).Ties, Is.Empty);
        Assert.That(rows.Network(Ask.On(weights: "threshold:3") with { Combine = TieCombination.Mean }).Lines(), Is.EqualTo("AAA-CCC 0.5"));
    }
}
