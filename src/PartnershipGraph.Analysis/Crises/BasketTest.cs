using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>One predictor of one vote among the tests of a basket.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Predictor">The predictor.</param>
/// <param name="PHolm">Its p adjusted over the whole basket (Holm); null as its AUC.</param>
public sealed record BasketTest(CrisisResult Vote, CrisisPredictor Predictor, IndexValue PHolm);
