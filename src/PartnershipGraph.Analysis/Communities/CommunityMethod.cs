namespace PartnershipGraph.Analysis.Communities;

/// <summary>By which search communities are found.</summary>
public enum CommunityMethod
{
    /// <summary>Leiden: by modularity, each community connected.</summary>
    Leiden,

    /// <summary>Louvain: by modularity; a community may fall apart.</summary>
    Louvain,

    /// <summary>Label propagation: each actor goes with most of its neighbours' weight.</summary>
    LabelPropagation,
}
