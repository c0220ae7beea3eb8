namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The mean exposure of one actor to one pole with and without an intermediary.</summary>
/// <param name="State">Id of the actor.</param>
/// <param name="Pole">Id of the pole.</param>
/// <param name="Before">XM with it.</param>
/// <param name="After">XM without it.</param>
public sealed record ExposureShift(string State, string Pole, double Before, double After)
{
    /// <summary>By how much XM changes.</summary>
    public double Change => After - Before;
}
