namespace PartnershipGraph.Formats.Bytes;

/// <summary>The forms of a network file.</summary>
internal enum FileForm
{
    /// <summary>Rows of source, target and weight.</summary>
    Csv,

    /// <summary>XML of nodes and edges.</summary>
    GraphMl,

    /// <summary>Sections of vertices, arcs and edges.</summary>
    Pajek,

    /// <summary>The entries of a sparse or dense matrix.</summary>
    MatrixMarket,
}
