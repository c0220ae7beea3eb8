namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>Where the numbers are computed, as <c>--engine</c> has it.</summary>
internal static class SideName
{
    public const string Kernel = "kernel";

    public const string Gds = "gds";

    public static IReadOnlyList<string> All { get; } = [Kernel, Gds];
}
