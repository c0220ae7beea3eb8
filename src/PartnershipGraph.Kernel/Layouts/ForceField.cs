using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>
/// The forces on every vertex, and a bound of how fast they change when it moves: pull of ties, constant in the end, and push
/// <c>κ m_u m_v / d</c>.
/// </summary>
internal sealed class ForceField
{
    private readonly CsrGraph graph;
    private readonly double[] pulls;
    private readonly double[] masses;
    private readonly double[] x;
    private readonly double[] y;
    private readonly QuadTree tree;
    private readonly double opening;
    private readonly double push;

    public ForceField(CsrGraph graph, double[] x, double[] y, ForceLayoutOptions options)
    {
        (this.graph, this.x, this.y) = (graph, x, y);
        pulls = LayoutMasses.Pulls(graph);
        masses = LayoutMasses.Of(graph, pulls, options.Repulsion);
        tree = new QuadTree(x, y, masses);
        opening = options.Opening * options.Opening;
        push = UnitPush();
        (ForceX, ForceY, Stiffness) = (new double[x.Length], new double[x.Length], new double[x.Length]);
    }

    /// <summary>The force to the right on each vertex.</summary>
    public double[] ForceX { get; }

    /// <summary>The force upwards.</summary>
    public double[] ForceY { get; }

    /// <summary>The force over this is a step that a single vertex may go.</summary>
    public double[] Stiffness { get; }

    /// <summary>Finds the forces where the vertices are now.</summary>
    /// <param name="spring">How much of the pull grows with the distance, 0 (none) to 1 (all).</param>
    /// <param name="run">Heeded every few vertices.</param>
    public void Find(double spring, RunContext run)
    {
        tree.Build();
        var n = x.Length;
        var lanes = n < 256 ? 1 : SourceLanes.Count;
        ThreadLoop.Run(0, lanes, run, lane =>
        {
            var (from, to) = ((int)((long)n * lane / lanes), (int)((long)n * (lane + 1) / lanes));
            for (var place = from; place < to; place++)
            {
                if ((place & 0xFF) == 0)
                {
                    run.ThrowIfCancelled();
                }

                FindOf(tree.Order[place], spring);
            }
        });
    }

    /// <summary>
    /// Such that forces balance where the mean length of ties, each counted by its pull, is 1: the sum of force times distance
    /// over all pairs is then 0 for pull and push together, whatever grows with the distance.
    /// </summary>
    private double UnitPush()
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var mass in masses)
        {
            sum += mass;
            squares += mass * mass;
        }

        return Sums.LeftToRight(pulls) / ((sum * sum) - squares);
    }

    private void FindOf(int v, double spring)
    {
        var (here, there) = (x[v], y[v]);
        double fx = 0, fy = 0, stiffness = 0;
        var row = graph.RowStart(v);
        foreach (var u in graph.Neighbors(v))
        {
            var (dx, dy) = (x[u] - here, y[u] - there);
            var distance = Math.Sqrt((dx * dx) + (dy * dy));
            var pull = pulls[row++] * (distance > 0 ? ((1 - spring) / distance) + spring : spring);
            fx += pull * dx;
            fy += pull * dy;
            stiffness += pull;
        }

        var factor = push * masses[v];
        var place = tree.PlaceOf[v];
        var cells = tree.Walk();
        for (var c = 0; c < cells.Length;)
        {
            ref readonly var cell = ref cells[c];
            var (dx, dy) = (here - cell.X, there - cell.Y);
            var squared = (dx * dx) + (dy * dy);
            var isNear = cell.SquaredWidth >= opening * squared || (place >= cell.Start && place < cell.End);
            if (isNear && !cell.IsLeaf)
            {
                c++;
                continue;
            }

            c = cell.Next;
            if (!isNear)
            {
                Push(cell.Mass, dx, dy, squared);
                continue;
            }

            for (var k = cell.Start; k < cell.End; k++)
            {
                var u = tree.Order[k];
                (dx, dy) = (here - x[u], there - y[u]);
                Push(masses[u], dx, dy, (dx * dx) + (dy * dy));
            }
        }

        (ForceX[v], ForceY[v], Stiffness[v]) = (fx, fy, stiffness);

        void Push(double mass, double dx, double dy, double squared)
        {
            if (squared == 0)
            {
                return;
            }

            var away = factor * mass / squared;
            fx += away * dx;
            fy += away * dy;
            stiffness += away;
        }
    }
}
