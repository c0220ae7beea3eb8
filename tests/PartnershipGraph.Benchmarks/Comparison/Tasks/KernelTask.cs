using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.Comparison.Tasks;

/// <summary>A question to the kernel.</summary>
/// <param name="Weights">The weights of the graphs it is asked on.</param>
/// <param name="Ask">Answers it; what it returns is digested outside the time taken.</param>
internal sealed record KernelTask(IReadOnlyList<TieWeights> Weights, Func<CsrGraph[], RunContext, object> Ask);
