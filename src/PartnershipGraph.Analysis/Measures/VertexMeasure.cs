using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>A measure that has a value for every actor.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Meaning">What it tells, in a line.</param>
/// <param name="Compute">How it is computed.</param>
/// <param name="NeedsDirection">Whether it asks which way ties go.</param>
internal sealed record VertexMeasure(string Name, string Meaning, Func<CsrGraph, RunContext, VertexScores> Compute, bool NeedsDirection = false);
