using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Weights;

[TestFixture]
public sealed class WeightTableTests
{
    private static readonly Ladder three =
        new("L3", null, Enumerable.Range(1, 3).Select(r => new LadderTitle { Rank = new Rank(r), Title = "T" }));

    [TestCase(1, 0.5, 0.6)]
    [TestCase(0.5, 0.6, 0.4)]
    [TestCase(1.1, 0.5, 0.4)]
    [TestCase(1, 0.5, 0)]
    [TestCase(1, 0.5, -0.1)]
    [TestCase(1, double.NaN, 0.1)]
    public void Weights_that_increase_with_the_rank_or_lie_outside_0_to_1_are_refused(params double[] weights)
    {
        Assert.That(() => Table(weights), Throws.TypeOf<UsageException>().With.Message.Contains("L3"));
        var message = Cultures.In("de-DE", () => Assert.Throws<UsageException>(() => Table(1, 0.5, 0.6)).Message);
        Assert.That(message, Does.Contain("rank 3 weighs 0.6"));
    }

    [Test]
    public void Equal_weights_and_separate_ladders_are_accepted()
    {
        var table = WeightTable.Create("own", new Dictionary<(string, int), double> { [("A", 1)] = 0.2, [("B", 1)] = 1, [("B", 2)] = 1 });
        Assert.That(table.Id, Is.EqualTo("own"));
    }

    [Test]
    public void Weights_are_divided_by_the_top_of_their_ladder()
    {
        var table = Table(0.8, 0.4, 0.2);
        var weights = Enumerable.Range(1, 3).Select(r => table.WeightOf(three, new Rank(r), 0.6));
        Assert.That(weights, Is.EqualTo(new[] { 1, 0.5, 0.25 }).Within(1e-15));
    }

    [Test]
    public void A_rank_without_a_weight_is_refused_with_the_row_to_add()
    {
        var table = WeightTable.Create("own", new Dictionary<(string, int), double> { [("L3", 1)] = 1 });
        Assert.That(() => table.WeightOf(three, new Rank(2), 0.6), Throws.TypeOf<UsageException>().With.Message.Contains("L3,2,"));
    }

    private static WeightScheme Table(params double[] weights) => WeightTable.Create(
        "own", weights.Select((w, i) => (w, Rank: i + 1)).ToDictionary(x => ("L3", x.Rank), x => x.w));
}
