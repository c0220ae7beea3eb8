namespace PartnershipGraph.Analysis.Hedging;

/// <summary>What hangs on one intermediary: XM of every other actor computed again without it.</summary>
/// <param name="Id">Id of the intermediary k.</param>
/// <param name="Partners">Number of actors other than poles whose intermediary it is.</param>
/// <param name="Nulled">Number of pairs (actor, pole) whose XM is undefined without it: it was their only intermediary.</param>
/// <param name="Sole">Ids of those actors.</param>
/// <param name="Shift">Σ|ΔXM| over the pairs that stay defined.</param>
/// <param name="ShiftByPole">The same for each pole.</param>
/// <param name="Largest">The pair whose XM changes most; null where none changes.</param>
public sealed record SwingIntermediary(
    string Id, int Partners, int Nulled, IReadOnlyList<string> Sole, double Shift, IReadOnlyList<double> ShiftByPole, ExposureShift? Largest);
