namespace PartnershipGraph.Formats.Pajek;

/// <summary>The sections of a Pajek file.</summary>
internal enum PajekSection
{
    /// <summary>Before the first.</summary>
    None,

    /// <summary>The name of the network.</summary>
    Network,

    /// <summary>A vertex a line.</summary>
    Vertices,

    /// <summary>A tie of one direction a line.</summary>
    Arcs,

    /// <summary>A tie without direction a line.</summary>
    Edges,

    /// <summary>A vertex and all to which it leads.</summary>
    ArcsList,

    /// <summary>A vertex and all with which it has a tie.</summary>
    EdgesList,

    /// <summary>A row of strengths for every vertex.</summary>
    Matrix,

    /// <summary>A partition, a vector or another thing beside the network, to which the sections that follow belong.</summary>
    Other,
}
