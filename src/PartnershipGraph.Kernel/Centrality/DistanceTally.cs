namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The distances from a vertex to the others that it reaches, in no order.</summary>
/// <remarks>
/// What sums lose to rounding is added up beside them, so that vertices whose distances are the same have the same sums
/// in whatever order searches met the others.
/// </remarks>
internal abstract class DistanceTally
{
    /// <summary>How many others are reached.</summary>
    public abstract int Reached { get; }

    /// <summary>Their distances added up, in units of 1/strength or hops.</summary>
    public abstract double Sum();

    /// <summary>The reciprocals of their distances added up.</summary>
    /// <remarks>Of distances in 1/strength: rounded in one go, 1/d and 1/(d · unit) · unit differ in the last bit.</remarks>
    public abstract double SumOfReciprocals();

    /// <summary>The largest of their distances; 0 where none is reached.</summary>
    public abstract double Largest();
}
