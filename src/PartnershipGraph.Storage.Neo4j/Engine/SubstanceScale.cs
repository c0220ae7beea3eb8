namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>What the figures of one layer are divided by.</summary>
/// <param name="Indicator">The layer's indicator.</param>
/// <param name="Scale">1, or the largest figure if that is more.</param>
internal sealed record SubstanceScale(string Indicator, double Scale);
