namespace PartnershipGraph.Benchmarks.Comparison.Reach;

/// <summary>A figure that the kernel is to reach.</summary>
/// <param name="Graph">On which graph.</param>
/// <param name="What">Of which question, in words.</param>
/// <param name="Bound">The figure.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Measure">Reads from the outcomes of the graph what was reached; null where that was not measured.</param>
internal sealed record Must(string Graph, string What, double Bound, MustUnit Unit, Func<IReadOnlyList<Outcome>, double?> Measure)
{
    /// <summary>How it stands; null where nothing was measured.</summary>
    public Verdict? Judge(IEnumerable<Outcome> outcomes) =>
        Measure([.. outcomes.Where(o => string.Equals(o.Graph, Graph, StringComparison.Ordinal))]) is { } reached
            ? new Verdict(this, reached)
            : null;
}
