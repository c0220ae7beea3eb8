using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

/// <summary>The search and the enumeration, which answer the same question.</summary>
public class ThresholdSearchTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly FrustrationOptions quick = new() { Starts = 3, Sweeps = 10 };

    [Test]
    public void No_vertex_of_its_answer_would_do_better_on_the_other_side() => SignedDrawing.Any(30, smallest: 10).Sample(
        drawing =>
        {
            var ties = SignedTies.Of(drawing.Graph(), weighted: true);
            var sides = ThresholdSearch.Solve(ties, new int[drawing.Vertices], quick, run);
            var found = ties.Contradicted(sides);
            for (var v = 0; v < sides.Length; v++)
            {
                sides[v] = 1 - sides[v];
                Assert.That(ties.Contradicted(sides), Is.GreaterThanOrEqualTo(found - 1e-9));
                sides[v] = 1 - sides[v];
            }
        },
        iter: 30);

    [Test]
    public void The_seed_alone_decides() => SignedDrawing.Any(40, smallest: 20).Sample(
        drawing =>
        {
            var ties = SignedTies.Of(drawing.Graph(), weighted: false);
            int[] Solve(int seed) => ThresholdSearch.Solve(ties, new int[drawing.Vertices], quick, run with { Seed = seed });
            return Solve(5).SequenceEqual(Solve(5));
        },
        iter: 10);

    [Test]
    public void Enumeration_is_never_behind_it() => SignedDrawing.Any(10).Sample(drawing =>
    {
        var ties = SignedTies.Of(drawing.Graph(), weighted: true);
        var searched = ties.Contradicted(ThresholdSearch.Solve(ties, new int[drawing.Vertices], quick, run));
        var least = ties.Contradicted(ColouringEnumeration.Solve(ties, run));
        return least <= searched + 1e-12 && Math.Abs(least - SignedOpinion.Frustration(drawing.Symmetric())) < 1e-12;
    });
}
