using PartnershipGraph.Analysis.Engines;

namespace PartnershipGraph.Analysis.Tests.Engines;

/// <summary>The numbers of an engine become ours.</summary>
internal sealed class EngineScoresTests
{
    private static readonly double[] three = [1, 2, 5];

    [Test]
    public void Shares_sum_to_one() => Assert.That(EngineScores.Shares(three).Values, Is.EqualTo(new[] { 0.125, 0.25, 0.625 }));

    [Test]
    public void Means_over_the_others_become_sums() => Assert.That(EngineScores.SumsOfMeans(three).Values, Is.EqualTo(new[] { 2, 4, 10 }));

    [Test]
    public void One_alone_has_no_others_to_sum_over() => Assert.That(EngineScores.SumsOfMeans([double.NaN]).Values, Is.EqualTo(new[] { 0.0 }));

    [Test]
    public void Who_reaches_nobody_has_no_closeness()
    {
        var scores = EngineScores.UndefinedAtZero([0.5, 0]);

        Assert.That(scores.Values, Is.EqualTo(new double?[] { 0.5, null }));
        Assert.That((scores.WhyNull, scores.Converged), Is.EqualTo(("isolated", true)));
        Assert.That(EngineScores.UndefinedAtZero(three).WhyNull, Is.Null);
    }

    [Test]
    public void An_iteration_that_did_not_come_to_rest_has_no_answer() =>
        Assert.That(EngineScores.NotConverged(2), Has.Property("Values").EqualTo(new double?[2]).And.Property("Converged").False);
}
