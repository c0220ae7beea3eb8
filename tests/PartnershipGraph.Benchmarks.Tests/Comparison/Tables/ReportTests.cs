using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Tables;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using static PartnershipGraph.Benchmarks.Tests.Comparison.Outcomes;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Tables;

/// <summary>The tables that a comparison ends with.</summary>
internal sealed class ReportTests
{
    private static readonly string text = new Report(
        [
            Of(
                "dip200", "betw_u",
                Took(Side.Ours, 1, 0.001), Took(Side.Ours, 2, 0.0005), Took(Side.Igraph, 1, 0.004), Took(Side.GraphTool, 1, 0.003),
                Took(Side.GraphTool, 2, 0.002, digest: Digest.Of([1, 2, 9])), Failed(Side.NetworkX, 1, "not offered")),
            Of("dip200", "kcore", Took(Side.Ours, 1, 0.001), Failed(Side.Igraph, 1, "no module")),
        ],
        markdown: true,
        byProcessor: false).Render();

    [Test]
    public void Medians_stand_by_side_with_the_number_of_runs() => Assert.That(
        text,
        Does.Contain("| graph | question | ours 1 | ours 2 | igraph | graph-tool 1 | graph-tool 2 | NetworkX | runs |")
            .And.Contain("| dip200 | betw_u | 1.00 ms | 500 µs | 4.00 ms | 3.00 ms | 2.00 ms | – | 1/1/1/1/1/– |")
            .And.Contain("| dip200 | kcore | 1.00 ms | – | failed |"));

    [Test]
    public void Ratios_are_at_equal_threads_or_for_a_library_without_threads_at_each_of_ours() =>
        Assert.That(text, Does.Contain("| dip200 | betw_u | 4.00 × | 8.00 × | 3.00 × | 4.00 × | – | – | 2.00 × |"));

    [Test]
    public void An_answer_that_differs_is_named() =>
        Assert.That(text, Does.Contain("| dip200 | betw_u | NO | ours 2 =, igraph =, graph-tool 1 =, graph-tool 2 ≠ 7e-1 |"));

    [Test]
    public void Memory_of_one_answer_stands_before_that_of_all() => Assert.That(text, Does.Contain("| 100 (200) |"));

    [Test]
    public void What_is_reached_stands_last() =>
        Assert.That(text, Does.EndWith("| dip200 | betw_u, 1 thread, beside igraph | ≥ 3.0 × | 4.0 × | reached, 33 % to spare |\n\n"));
}
