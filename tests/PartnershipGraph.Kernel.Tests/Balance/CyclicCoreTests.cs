using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class CyclicCoreTests
{
    [Test]
    public void Trees_fall_and_cycles_with_what_joins_them_stay()
    {
        // Triangles 0–1–2 and 4–5–6 joined over 3, a tail 7–8 on the first and a leaf 9 on the bridge.
        var ties = SignedTies.Of(
            SignedDrawing.Of(
                10, directed: false, (0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (5, 6, 1), (4, 6, 1), (0, 7, 1), (7, 8, 1), (3, 9, 1)),
            weighted: false);
        Assert.That(CyclicCore.Of(ties, [.. Enumerable.Range(0, 10)]).Members, Is.EqualTo(new[] { 0, 1, 2, 3, 4, 5, 6 }));
    }

    [Test]
    public void What_fell_takes_the_side_that_contradicts_nothing()
    {
        var ties = SignedTies.Of(
            SignedDrawing.Of(6, directed: false, (0, 1, -1), (1, 2, -1), (0, 2, -1), (2, 3, -1), (3, 4, 1), (4, 5, -1)), weighted: false);
        var sides = new int[6];
        CyclicCore.Of(ties, [0, 1, 2, 3, 4, 5]).Spread(ties, [0, 0, 1], sides);
        Assert.That(sides, Is.EqualTo(new[] { 0, 0, 1, 0, 0, 1 }));
    }

    [Test]
    public void It_is_the_two_core_and_spreads_without_contradiction() => SignedDrawing.Any(9, directed: false).Sample(drawing =>
    {
        var ties = SignedTies.Of(drawing.Graph(), weighted: false);
        int[] all = [.. Enumerable.Range(0, drawing.Vertices)];
        var joined = Sample.Hops(
            drawing.Vertices, directed: false, [.. from v in all from w in ties.Neighbors(v).ToArray() where v < w select (v, w)]);
        var cores = CoreDecomposition.Compute(joined, RunContext.None).Values.ToArray();
        var core = CyclicCore.Of(ties, all);
        Assert.That(core.Members, Is.EqualTo(all.Where(v => cores[v] >= 2)));
        var (inside, sides) = (new int[core.Members.Length], new int[drawing.Vertices]);
        core.Spread(ties, inside, sides);
        Assert.That(ties.Contradicted(sides), Is.EqualTo(ties.Within(core.Members).Contradicted(inside)));
    });
}
