using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Analysis.Pressure;

/// <summary>
/// The friendly ties of a network and its rivalries in one signed matrix. A pair of rivals is hostile whatever title it bears:
/// a rivalry is observed, a title is declared.
/// </summary>
internal sealed class SignedTies
{
    private readonly double[][] weights;

    public SignedTies(Snapshot friendly, IReadOnlyList<Tie> rivalries)
    {
        var place = friendly.Actors.Select((a, i) => (a.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        weights = [.. friendly.Actors.Select(_ => new double[place.Count])];
        foreach (var tie in friendly.Ties)
        {
            Set(place[tie.Source], place[tie.Target], tie.Weight / friendly.MaxWeight);
        }

        foreach (var tie in rivalries)
        {
            var (i, j) = (place[tie.Source], place[tie.Target]);
            TitledRivals += weights[i][j] > 0 ? 1 : 0;
            Set(i, j, -tie.Weight);
        }
    }

    /// <summary>How many pairs are rivals and bear a friendly tie.</summary>
    public int TitledRivals { get; }

    public int Actors => weights.Length;

    /// <summary>Above 0 friendly, below 0 hostile, 0 no tie.</summary>
    public double this[int i, int j] => weights[i][j];

    public SignedGraph ToGraph()
    {
        var builder = new SignedGraphBuilder(Actors);
        for (var i = 0; i < Actors; i++)
        {
            for (var j = i + 1; j < Actors; j++)
            {
                if (weights[i][j] != 0)
                {
                    builder.Add(i, j, weights[i][j]);
                }
            }
        }

        return builder.Build().Graph;
    }

    private void Set(int i, int j, double weight) => weights[i][j] = weights[j][i] = weight;
}
