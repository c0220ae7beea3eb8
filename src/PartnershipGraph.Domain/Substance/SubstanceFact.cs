using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Domain.Substance;

/// <summary>What two actors do with each other in a year, measured: one row of substance.csv.</summary>
/// <param name="Source">Id of the actor whose tie is measured.</param>
/// <param name="Target">Id of the actor it is tied to.</param>
/// <param name="Year">The year.</param>
/// <param name="Indicator">What is measured (<c>trade_share</c>, <c>un_vote_agreement</c> …).</param>
/// <param name="Value">The value, finite.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Citation">Where the row comes from.</param>
public sealed record SubstanceFact(string Source, string Target, int Year, string Indicator, double Value, string Unit, Citation Citation)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
