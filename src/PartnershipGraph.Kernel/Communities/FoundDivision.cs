namespace PartnershipGraph.Kernel.Communities;

/// <summary>What one start of a search found.</summary>
/// <param name="GroupOf">The group of each vertex.</param>
/// <param name="Quality">How good it is, in the network's unit.</param>
/// <param name="Rounds">Rounds taken.</param>
/// <param name="Converged">Whether it ended because nothing changed.</param>
internal sealed record FoundDivision(int[] GroupOf, double Quality, int Rounds, bool Converged)
{
    /// <summary>Number of groups.</summary>
    public int GroupCount { get; } = GroupOf.Distinct().Count();
}
