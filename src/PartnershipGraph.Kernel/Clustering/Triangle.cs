namespace PartnershipGraph.Kernel.Clustering;

/// <summary>Three vertices of which each is tied to the others, in rising order of degree, and the places of their ties.</summary>
/// <param name="A">The corner of least degree.</param>
/// <param name="B">The corner between.</param>
/// <param name="C">The corner of largest degree.</param>
/// <param name="AB">Place of the tie of A and B in arrays that run along the arcs.</param>
/// <param name="AC">Place of the tie of A and C.</param>
/// <param name="BC">Place of the tie of B and C.</param>
internal readonly record struct Triangle(int A, int B, int C, int AB, int AC, int BC);
