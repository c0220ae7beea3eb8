namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A place in the plane for every vertex.</summary>
/// <param name="X">To the right, by vertex.</param>
/// <param name="Y">Upwards, by vertex; as many.</param>
public sealed record VertexPositions(ReadOnlyMemory<double> X, ReadOnlyMemory<double> Y);
