namespace PartnershipGraph.Analysis.Pressure;

/// <summary>Every closed triad of a signed matrix: how many of each kind, how heavy, and whose friends are at odds.</summary>
internal sealed class SignedTriads
{
    private readonly int[] counts = new int[4];
    private double balanced;
    private double all;

    public SignedTriads(SignedTies ties, CancellationToken cancellationToken)
    {
        for (var i = 0; i < ties.Actors; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var j = i + 1; j < ties.Actors; j++)
            {
                for (var k = j + 1; ties[i, j] != 0 && k < ties.Actors; k++)
                {
                    if (ties[i, k] != 0 && ties[j, k] != 0)
                    {
                        Add(ties, i, j, k);
                    }
                }
            }
        }
    }

    /// <summary>Number of triads with no, one, two and three hostile ties.</summary>
    public IReadOnlyList<int> ByHostileTies => counts;

    /// <summary>The triads of two friendly ties and a hostile one, by the actor at whose friends' odds it is.</summary>
    public List<(int Apex, int First, int Second)> Strained { get; } = [];

    /// <summary>The share of triads whose product of signs is positive; null without triads.</summary>
    public double? Share => counts.Sum() == 0 ? null : (counts[0] + counts[2]) / (double)counts.Sum();

    /// <summary>The same, each triad counting by the geometric mean of its three weights.</summary>
    public double? WeightedShare => counts.Sum() == 0 ? null : balanced / all;

    private void Add(SignedTies ties, int i, int j, int k)
    {
        double[] edges = [ties[j, k], ties[i, k], ties[i, j]];
        var hostile = edges.Count(e => e < 0);
        var mean = Math.Cbrt(Math.Abs(edges[0] * edges[1] * edges[2]));
        counts[hostile]++;
        all += mean;
        balanced += hostile % 2 == 0 ? mean : 0;
        if (hostile == 1)
        {
            // The edge at place x of the list is the one across from vertex x.
            Strained.Add(edges[0] < 0 ? (i, j, k) : edges[1] < 0 ? (j, i, k) : (k, i, j));
        }
    }
}
