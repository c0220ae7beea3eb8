using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Domain.Substance;

/// <summary>What one actor is in a year, measured: one row of attributes.csv.</summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="Year">The year.</param>
/// <param name="Indicator">What is measured (<c>gdp</c> …).</param>
/// <param name="Value">The value, finite.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Citation">Where the row comes from.</param>
public sealed record AttributeFact(string Id, int Year, string Indicator, double Value, string Unit, Citation Citation)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
