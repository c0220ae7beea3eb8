namespace PartnershipGraph.Domain.Provenance;

/// <summary>Where a row comes from.</summary>
/// <param name="Title">The source's title; empty where none is named.</param>
/// <param name="Url">Its address; empty where there is none.</param>
/// <param name="Confidence">How sure the row is.</param>
public sealed record Citation(string Title, string Url, Confidence Confidence);
