using PartnershipGraph.Analysis.Measures.Answers;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>What answers are called.</summary>
public class AnswerTests
{
    private static IEnumerable<TestCaseData> Answers() =>
    [
        new(new VertexAnswer([], []), "vertex"),
        new(new PairAnswer("edge", []), "edge"),
        new(new PairAnswer("pair", []), "pair"),
        new(new GraphAnswer(1, null), "graph"),
        new(new TableAnswer([]), "graph"),
        new(new SizesAnswer([]), "graph"),
        new(new PartitionAnswer([], null), "partition"),
        new(new VertexSetAnswer([]), "vertices"),
        new(new EdgeSetAnswer([]), "edges"),
    ];

    [TestCaseSource(nameof(Answers))]
    public void An_answer_says_what_it_is_about(object answer, string domain) => Assert.That(((MeasureAnswer)answer).Domain, Is.EqualTo(domain));
}
