namespace PartnershipGraph.Kernel.Layouts;

/// <summary>What pushes vertices apart in a layout.</summary>
public enum LayoutRepulsion
{
    /// <summary>The ends of ties: a vertex pushes by its strength, so that the distance of groups tells the density of the ties between them.</summary>
    Ties,

    /// <summary>The vertices, each alike.</summary>
    Vertices,
}
