namespace PartnershipGraph.Analysis.RankHistories;

/// <summary>Where an actor stands at the end of a year.</summary>
/// <param name="Value">The measure under the weights asked for.</param>
/// <param name="Rank">Its rank among all actors of the network, 1 = largest value; equal values share the best rank.</param>
/// <param name="Sharing">How many hold that rank, itself among them; at least 1.</param>
/// <param name="Best">The best rank of the middle nine tenths of the drawn spacings.</param>
/// <param name="Worst">The worst of them; not below <paramref name="Best"/>. The rank may lie outside, for its weights are one spacing of many.</param>
public sealed record RankPlace(double Value, int Rank, int Sharing, int Best, int Worst);
