namespace PartnershipGraph.Analysis.Layouts;

/// <summary>The places of all actors that ever gave or bore a title.</summary>
/// <param name="Digest">SHA-256, in hexadecimal, of what the places follow from: the titles' weights, the seed and the search itself.</param>
/// <param name="Places">By id.</param>
public sealed record ActorLayout(string Digest, IReadOnlyDictionary<string, ActorPlace> Places);
