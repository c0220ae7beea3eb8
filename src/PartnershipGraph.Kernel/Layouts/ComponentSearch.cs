using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Draws one component after the other, each as often as is asked for, and keeps the best drawing of each.</summary>
/// <param name="options">How.</param>
/// <param name="run">Its seed begins the one stream of chance for all.</param>
/// <param name="moves">How often vertices will be moved in all.</param>
internal sealed class ComponentSearch(ForceLayoutOptions options, RunContext run, double moves)
{
    private SplitMix random = new((ulong)run.Seed);
    private double done;

    /// <summary>The places of a component's vertices, none closer than 1 to another.</summary>
    public (double[] X, double[] Y) Find(CsrGraph part, ReadOnlySpan<int> vertices)
    {
        (double[] X, double[] Y) best = ([], []);
        var least = double.PositiveInfinity;
        for (var start = 0; start < options.StartsNeeded; start++)
        {
            var (x, y) = (new double[vertices.Length], new double[vertices.Length]);
            LayoutStart.Fill(part, options.Start, vertices, x, y, ref random);
            new ForceDescent(part, x, y, options).Run(run, () => run.Report((done += x.Length) / moves));
            DrawingSize.Fit(x, y, turn: options.Start is null);
            Separation.Run(x, y, run);
            var stretch = options.StartsNeeded == 1 ? 0 : TieStretch.Compute(part, new VertexPositions(x, y), options.Repulsion, run).Value;
            if (stretch < least || start == 0)
            {
                (best, least) = ((x, y), stretch);
            }
        }

        return best;
    }
}
