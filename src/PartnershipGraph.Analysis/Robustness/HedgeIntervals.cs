namespace PartnershipGraph.Analysis.Robustness;

/// <summary>The hedging indices of some actors with the interval of each.</summary>
/// <param name="ById">By id, the indices: tie and PAS of each pole, HB, HBe, ENG, HX, then XM and XR of each pole.</param>
/// <param name="Draws">The draws made.</param>
public sealed record HedgeIntervals(IReadOnlyDictionary<string, IReadOnlyList<DrawnIndex>> ById, DrawOptions Draws)
{
    /// <summary>One index of an actor.</summary>
    /// <param name="id">Id of the actor.</param>
    /// <param name="symbol">The index.</param>
    /// <param name="pole">Id of the pole; null for an index without one.</param>
    public DrawnIndex Of(string id, string symbol, string? pole = null) => ById[id].First(i => i.Symbol == symbol && i.Pole == pole);
}
