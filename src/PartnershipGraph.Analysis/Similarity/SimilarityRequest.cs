namespace PartnershipGraph.Analysis.Similarity;

/// <summary>How two portfolios are compared.</summary>
public sealed record SimilarityRequest
{
    /// <summary>
    /// Whether the two are places of the portfolios too, each tied to itself by the heaviest tie possible, as studies of alliance
    /// portfolios have it. Default: no, both selves are left out.
    /// </summary>
    public bool SelvesTied { get; init; }

    /// <summary>Whether two ties are apart by the square of their difference. Default: no, by its size.</summary>
    public bool Squared { get; init; }
}
