namespace PartnershipGraph.Analysis.Signals;

/// <summary>How surprising an event is, with the counts that this rests on.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Cell">The situation it came in.</param>
/// <param name="Events">c: years at risk in that situation, up to the as-of day, in which an event of the kind came; this one is among them.</param>
/// <param name="Trials">n: all years at risk in that situation.</param>
public sealed record Signal(SignalKind Kind, HazardCell Cell, int Events, int Trials)
{
    /// <summary>The chance of such an event in a year at risk, <c>(c + 1) / (n + 2)</c> (Laplace); above 0, below 1.</summary>
    public double Probability => (Events + 1.0) / (Trials + 2.0);

    /// <summary><c>-log2 P</c>, above 0: one bit more halves the chance.</summary>
    public double Bits => -Math.Log2(Probability);
}
