namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A cell of a <see cref="QuadTree"/>.</summary>
/// <param name="X">Centre of its mass.</param>
/// <param name="Y">Centre of its mass.</param>
/// <param name="Mass">The mass of its points.</param>
/// <param name="SquaredWidth">The square of its width.</param>
/// <param name="Start">Where its points begin in the order of the tree.</param>
/// <param name="End">Where they end.</param>
/// <param name="Next">The cell after all that are inside this one.</param>
/// <param name="IsLeaf">Whether there are none.</param>
internal readonly record struct QuadCell(
    double X, double Y, double Mass, double SquaredWidth, int Start, int End, int Next, bool IsLeaf);
