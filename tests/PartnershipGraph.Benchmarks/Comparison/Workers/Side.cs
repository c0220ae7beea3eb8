namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Who answers, on how many threads.</summary>
/// <param name="Library"><see cref="Ours"/>, or a library by its name in <c>peers.py</c>.</param>
/// <param name="Threads">How many threads it may use.</param>
internal sealed record Side(string Library, int Threads)
{
    public const string Ours = "ours";
    public const string Igraph = "igraph";
    public const string GraphTool = "gt";
    public const string NetworkX = "nx";

    /// <summary>Whether it makes use of several threads at all.</summary>
    public static bool HasThreads(string library) => library is Ours or GraphTool;
}
