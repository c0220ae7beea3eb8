namespace PartnershipGraph.Kernel.Spectral;

/// <summary>The largest eigenvalue of a nonnegative matrix with its eigenvector, of length 1 and not negative.</summary>
/// <param name="Value">The eigenvalue λ.</param>
/// <param name="Vector">The eigenvector x.</param>
/// <param name="Iterations">Steps taken.</param>
/// <param name="Residual">|A x − λ x| / λ.</param>
internal sealed record LeadingPair(double Value, double[] Vector, int Iterations, double Residual);
