using PartnershipGraph.Benchmarks.Comparison.Digests;

namespace PartnershipGraph.Benchmarks.Comparison.Tasks;

/// <summary>A question that is asked of both sides, and in what sense their answers must agree.</summary>
/// <param name="Name">Its name in <see cref="KernelTasks"/> and in <c>peers.py</c>.</param>
/// <param name="Kind">What the same means here.</param>
/// <param name="Tolerance">Up to which share of the largest number.</param>
internal sealed record PlannedTask(string Name, AnswerKind Kind = AnswerKind.Numbers, double Tolerance = 1e-9);
