namespace PartnershipGraph.Pages.Tables;

/// <summary>
/// What a ledger of two-step paths adds up to. Its table has columns with the keys <c>via</c>, <c>name</c>, <c>first</c>, <c>second</c>, <c>contribution</c>;
/// XM = Σ contribution / <see cref="Weight"/>, XR = 1 − Π (1 − contribution).
/// </summary>
/// <param name="Mean">XM with every path.</param>
/// <param name="Reach">XR with every path.</param>
/// <param name="Weight">Σ first over all intermediaries, those too that no path to the pole goes through.</param>
/// <param name="Command">The command line that prints the ledger; <c>--without</c> can follow it.</param>
public sealed record Ledger(double Mean, double Reach, double Weight, string Command);
