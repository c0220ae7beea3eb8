using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Draws graphs that are like a given one in some respects, and otherwise left to chance.</summary>
public interface INullModel
{
    /// <summary>A graph by chance. The same graph, <see cref="RunContext.Seed"/> and number of the draw give the same answer.</summary>
    /// <param name="graph">What it is to be like.</param>
    /// <param name="draw">Number of the draw, from 0.</param>
    /// <param name="run">The seed, and how it is stopped.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or an option of the model is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    CsrGraph Draw(CsrGraph graph, int draw, RunContext run);
}
