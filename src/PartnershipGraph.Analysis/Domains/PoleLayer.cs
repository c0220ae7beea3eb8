using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>One layer as ties to the poles: w_ip for every actor and pole.</summary>
/// <param name="Ties">The ties by actor, in the order of the poles; null where nothing is recorded, which is not 0.</param>
/// <param name="Shared">The same as they enter shares: standardised where they must be.</param>
/// <param name="Unmet">Why an actor without a tie to any pole has no share.</param>
/// <param name="Rows">The rows that it rests on.</param>
internal sealed record PoleLayer(
    IReadOnlyList<IReadOnlyList<double?>> Ties, IReadOnlyList<IReadOnlyList<double?>> Shared, string Unmet, IReadOnlyList<Citation> Rows)
{
    /// <summary>Why the layer compares no poles here; null where it does.</summary>
    public string? WhyEmpty { get; init; }

    /// <summary>The years that it was measured in; null for spells.</summary>
    public (int First, int Last)? Years { get; init; }
}
