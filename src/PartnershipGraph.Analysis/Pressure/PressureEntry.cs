namespace PartnershipGraph.Analysis.Pressure;

/// <summary>The structural pressure on one actor.</summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="Tension">BAL = Σ over rival pole pairs (p,q) of min(w_ip, w_iq)·|r_pq|, at least 0.</param>
/// <param name="PoleTies">Its ties to the poles, in their order.</param>
/// <param name="HostileTo">The poles whose rival it is.</param>
/// <param name="PoleTriads">Number of triads + + - at whose apex it is between two poles.</param>
/// <param name="Triads">Number of triads + + - at whose apex it is between any two rivals.</param>
public sealed record PressureEntry(
    string Id, double Tension, IReadOnlyList<double> PoleTies, IReadOnlyList<string> HostileTo, int PoleTriads, int Triads);
