namespace PartnershipGraph.Cli.Rendering;

/// <summary>What the paths of a ledger add up to, all of them in the table.</summary>
/// <param name="State">Id of the actor.</param>
/// <param name="Pole">Id of the pole.</param>
/// <param name="Poles">Ids of all actors that are no intermediaries.</param>
/// <param name="Mean">XM.</param>
/// <param name="Reach">XR.</param>
/// <param name="Contributions">Σ of the contributions.</param>
internal sealed record LedgerSums(string State, string Pole, IReadOnlyList<string> Poles, double Mean, double Reach, double Contributions)
{
    /// <summary>Σ of the first ties over all intermediaries, those too that no path goes through: XM is the contributions over it.</summary>
    public double Weight => Contributions / Mean;
}
