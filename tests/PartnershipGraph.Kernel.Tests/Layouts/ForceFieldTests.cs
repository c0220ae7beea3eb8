using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layouts;

/// <summary>The forces against the slope of the energy, taken by differences, and of the tree against every pair.</summary>
internal class ForceFieldTests
{
    private static readonly Gen<(CsrGraph Graph, double[] X, double[] Y)> placed =
        from drawing in Drawing.Any(12, directed: false)
        let graph = DenseOpinion.Joined(drawing).Graph()
        where graph.VertexCount > 1
        from x in Gen.Double[-3, 3].Array[graph.VertexCount]
        from y in Gen.Double[-3, 3].Array[graph.VertexCount]
        select (graph, x, y);

    [Test]
    public void A_force_is_the_slope_of_the_energy([Values] LayoutRepulsion repulsion, [Values(0, 0.3, 1)] double spring) => placed.Sample(
        drawn =>
        {
            var (graph, x, y) = drawn;
            var field = Find(graph, x, y, repulsion, spring, opening: 0);
            if (x.Zip(y).Distinct().Count() < x.Length)
            {
                return;
            }

            const double h = 1e-5;
            for (var v = 0; v < x.Length; v++)
            {
                if (Closest(x, y, v) < 0.05)
                {
                    continue;
                }

                var here = x[v];
                x[v] = here + h;
                var after = Energy(graph, x, y, repulsion, spring);
                x[v] = here - h;
                var before = Energy(graph, x, y, repulsion, spring);
                x[v] = here;
                Assert.That(field.ForceX[v], Is.EqualTo((before - after) / (2 * h)).Within(1e-3 * (1 + Math.Abs(field.ForceX[v]))));
            }
        },
        iter: 20);

    [Test]
    public void Forces_add_up_to_nothing([Values] LayoutRepulsion repulsion) => placed.Sample(
        drawn =>
        {
            var field = Find(drawn.Graph, drawn.X, drawn.Y, repulsion, 0.5, opening: 0);
            var size = 1 + field.ForceX.Sum(Math.Abs) + field.ForceY.Sum(Math.Abs);
            Assert.That(field.ForceX.Sum(), Is.Zero.Within(1e-9 * size));
            Assert.That(field.ForceY.Sum(), Is.Zero.Within(1e-9 * size));
            Assert.That(field.Stiffness, Is.All.GreaterThan(0));
        },
        iter: 30);

    [Test]
    public void The_tree_gives_nearly_the_forces_of_all_pairs()
    {
        var graph = Properties.LawInput.Ring(400, 100).Graph;
        var random = new SplitMix(1);
        var (x, y) = (new double[400], new double[400]);
        for (var v = 0; v < 400; v++)
        {
            (x[v], y[v]) = (random.NextDouble(), random.NextDouble() * random.NextDouble());
        }

        var exact = Find(graph, x, y, LayoutRepulsion.Ties, 0, opening: 0);
        var near = Find(graph, x, y, LayoutRepulsion.Ties, 0, opening: 0.5);
        var error = Math.Sqrt(Enumerable.Range(0, 400).Sum(v => Math.Pow(exact.ForceX[v] - near.ForceX[v], 2)));
        Assert.That(error, Is.LessThan(0.01 * Math.Sqrt(exact.ForceX.Sum(f => f * f))));
        Assert.That(error, Is.GreaterThan(0), "the tree was not used");
    }

    private static ForceField Find(CsrGraph graph, double[] x, double[] y, LayoutRepulsion repulsion, double spring, double opening)
    {
        var field = new ForceField(graph, x, y, new() { Repulsion = repulsion, Opening = opening });
        field.Find(spring, RunContext.None);
        return field;
    }

    private static double Closest(double[] x, double[] y, int v) => Enumerable.Range(0, x.Length).Where(u => u != v)
        .Min(u => Math.Sqrt(Math.Pow(x[u] - x[v], 2) + Math.Pow(y[u] - y[v], 2)));

    /// <summary>Σ w ((1 − s) d + s d²/2) − κ Σ m m ln d, with κ such that both sides balance at mean length 1.</summary>
    private static double Energy(CsrGraph graph, double[] x, double[] y, LayoutRepulsion repulsion, double spring)
    {
        var n = graph.VertexCount;
        var largest = Enumerable.Range(0, n).SelectMany(v => graph.Strengths(v).ToArray()).Max();
        double[] mass =
        [
            .. Enumerable.Range(0, n).Select(v => repulsion == LayoutRepulsion.Vertices ? 1 : graph.Strengths(v).ToArray().Sum(s => s / largest)),
        ];
        double pulls = 0, pull = 0, products = 0, logs = 0;
        for (var v = 0; v < n; v++)
        {
            for (var u = 0; u < v; u++)
            {
                var d = Math.Sqrt(Math.Pow(x[u] - x[v], 2) + Math.Pow(y[u] - y[v], 2));
                products += mass[u] * mass[v];
                logs += mass[u] * mass[v] * Math.Log(d);
                var place = graph.Neighbors(v).IndexOf(u);
                if (place >= 0)
                {
                    var w = graph.Strengths(v)[place] / largest;
                    pulls += w;
                    pull += w * (((1 - spring) * d) + (spring * d * d / 2));
                }
            }
        }

        return pull - (pulls / products * logs);
    }
}
