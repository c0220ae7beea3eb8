namespace PartnershipGraph.Analysis.Hedging;

/// <summary>One line of the exposure ledger: a partner that is tied to the pole.</summary>
/// <param name="Via">Id of the intermediary k.</param>
/// <param name="First">w_ik, from the actor to the intermediary, as a share of the heaviest weight.</param>
/// <param name="Second">w_kp, from the intermediary to the pole, likewise.</param>
/// <param name="Contribution">First times Second.</param>
/// <param name="Share">The contribution's share of the sum over all intermediaries.</param>
public sealed record ExposurePath(string Via, double First, double Second, double Contribution, double Share);
