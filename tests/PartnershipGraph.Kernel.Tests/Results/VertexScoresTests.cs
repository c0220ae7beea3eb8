using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class VertexScoresTests
{
    [Test]
    public void Undefined_values_are_listed_in_order_with_their_reason()
    {
        var scores = new VertexScores([double.NaN, 1, double.NaN]);
        Assert.That(scores.Nulls.Keys, Is.EqualTo(new[] { 0, 2 }));
        Assert.That(scores.Nulls.Values, Is.All.EqualTo("isolated"));
        Assert.That(scores.Converged);
    }

    [Test]
    public void Every_undefined_value_may_have_a_reason_of_its_own()
    {
        var scores = new VertexScores([double.NaN, 1, double.NaN], v => v == 0 ? NullReason.Isolated : NullReason.OneNeighbour);
        Assert.That(scores.Nulls, Is.EqualTo(new Dictionary<int, string> { [0] = "isolated", [2] = "one neighbour" }));
    }

    [Test]
    public void Where_there_is_no_answer_every_value_is_undefined()
    {
        var scores = VertexScores.WithoutAnswer(3, NullReason.NotUnique);
        Assert.That(scores.Values.ToArray(), Is.All.NaN);
        Assert.That(scores.Nulls, Has.Count.EqualTo(3));
        Assert.That(scores.Nulls.Values, Is.All.EqualTo("not unique"));
        Assert.That(scores.Converged, Is.False);
    }

    [Test]
    public void What_a_definition_does_not_speak_of_is_no_search_that_failed()
    {
        var scores = VertexScores.Undefined(2, NullReason.Disconnected);
        Assert.That(scores.Nulls.Values, Is.EqualTo(new[] { "disconnected", "disconnected" }));
        Assert.That((scores.Converged, scores.Residual), Is.EqualTo((true, 0.0)));
    }

    [Test]
    public void What_is_beyond_a_double_is_no_number()
    {
        var scores = new VertexScores([1, double.PositiveInfinity, double.NaN]);
        Assert.That(scores.Values.ToArray(), Is.EqualTo(new[] { 1, double.NaN, double.NaN }));
        Assert.That(scores.Nulls.Values, Is.EqualTo(new[] { NullReason.TooLarge, NullReason.Isolated }));
    }

    [Test]
    public void A_defined_vector_has_no_reasons() => Assert.That(new VertexScores([0, 1]).Nulls, Is.Empty);

    [Test]
    public void A_graph_score_is_a_number_or_a_reason()
    {
        Assert.That(new GraphScore(0.5).WhyNull, Is.Null);
        Assert.That(GraphScore.Undefined(NullReason.NoTies).Value, Is.NaN);
        Assert.That(GraphScore.Undefined(NullReason.NoTies).WhyNull, Is.EqualTo("no ties"));
    }
}
