using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The worked example of the methods: states A, B, C, D and poles P, Q, tied on a ladder of five tiers.</summary>
internal static class SixStates
{
    public const int A = 0;
    public const int B = 1;
    public const int C = 2;
    public const int D = 3;
    public const int P = 4;
    public const int Q = 5;

    public static CsrGraph Graph() => Sample.Of(
        6,
        directed: false,
        (C, P, 1),
        (A, Q, 0.8),
        (B, Q, 0.8),
        (A, P, 0.6),
        (B, D, 0.6),
        (A, B, 0.4),
        (B, C, 0.4));
}
