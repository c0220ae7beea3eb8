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
    public void Who_reaches_nobody_has_no_closeness()
    {
        var scores = EngineScores.UndefinedAtZero([0.5, 0]);

        Assert.That(scores.Values, Is.EqualTo(new double?[] { 0.5, null }));
        Assert.That((scores.WhyNull, scores.Converged), Is.EqualTo(("isolated", true)));
        Assert.That(EngineScores.UndefinedAtZero(three).WhyNull, Is.Null);
    }

    [Test]
    public void An_eigenvector_has_length_one_and_what_is_left_in_other_parts_is_taken_away()
    {
        var scores = EngineScores.Leading([3, 4, 1e-9], [7, 7, 2], ties: 1);

        Assert.That(scores.Values, Is.EqualTo(new[] { 0.6, 0.8, 0 }).Within(1e-15));
        Assert.That((scores.WhyNull, scores.Converged), Is.EqualTo((default(string), true)));
    }

    [Test]
    public void Two_parts_that_share_the_lead_leave_no_answer()
    {
        var scores = EngineScores.Leading([0.5, 0.5, 0.5, 0.5], [1, 1, 2, 2], ties: 2);

        Assert.That(scores.Values, Has.All.Null);
        Assert.That((scores.WhyNull, scores.Converged), Is.EqualTo(("not unique", false)));
    }

    [Test]
    public void Without_ties_there_is_no_eigenvector() =>
        Assert.That(EngineScores.Leading(three, [1, 2, 3], ties: 0), Has.Property("WhyNull").EqualTo("no ties").And.Property("Converged").False);

    [Test]
    public void An_iteration_that_did_not_come_to_rest_has_no_answer() =>
        Assert.That(EngineScores.NotConverged(2), Has.Property("Values").EqualTo(new double?[2]).And.Property("Converged").False);
}
