namespace PartnershipGraph.Analysis.Crises;

/// <summary>Several votes at once: one vote is an anecdote. The p of all predictors and votes are adjusted together.</summary>
/// <param name="Results">One a vote, by date.</param>
public sealed record CrisisBasket(IReadOnlyList<CrisisResult> Results)
{
    /// <summary>Every test of the basket with its p of Holm's over the basket, vote by vote, predictor by predictor.</summary>
    public IReadOnlyList<BasketTest> Tests
    {
        get
        {
            var tests = Results.SelectMany(r => r.Predictors.Select(p => (Vote: r, Predictor: p))).ToList();
            return [.. tests.Zip(PredictorTest.Adjusted(tests.Select(t => t.Predictor.P)), (t, holm) => new BasketTest(t.Vote, t.Predictor, holm))];
        }
    }
}
