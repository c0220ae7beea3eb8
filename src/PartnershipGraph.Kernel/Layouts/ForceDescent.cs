using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>
/// Moves all vertices of a connected graph along the forces, with some of their last step, until the rounds are used up. At first ties
/// pull like springs, which leaves few wrong places to rest at; the springs are then loosened until the pull is constant.
/// </summary>
internal sealed class ForceDescent(CsrGraph graph, double[] x, double[] y, ForceLayoutOptions options)
{
    // All vertices move at once, and two that move towards each other go twice the way: half a step each is never too much.
    private const double step = 0.5;
    private const double memory = 0.85;
    private const double springsUntil = 0.35;
    private const double looseFrom = 0.65;

    private readonly double[] stepX = new double[x.Length];
    private readonly double[] stepY = new double[x.Length];

    /// <summary>Moves them, telling of each round.</summary>
    public void Run(RunContext run, Action told)
    {
        var field = new ForceField(graph, x, y, options);
        for (var round = 0; round < options.Rounds; round++)
        {
            run.ThrowIfCancelled();
            field.Find(options.Start is null ? Spring((double)round / options.Rounds) : 0, run);
            Move(field);
            told();
        }
    }

    private static double Spring(double done) => Math.Clamp((looseFrom - done) / (looseFrom - springsUntil), 0, 1);

    private void Move(ForceField field)
    {
        var along = 0.0;
        for (var v = 0; v < x.Length; v++)
        {
            along += (field.ForceX[v] * stepX[v]) + (field.ForceY[v] * stepY[v]);
        }

        // Steps against the forces have overshot, and are forgotten.
        var kept = along < 0 ? 0 : memory;
        for (var v = 0; v < x.Length; v++)
        {
            var size = step / field.Stiffness[v];
            stepX[v] = (kept * stepX[v]) + (size * field.ForceX[v]);
            stepY[v] = (kept * stepY[v]) + (size * field.ForceY[v]);
            x[v] += stepX[v];
            y[v] += stepY[v];
        }
    }
}
