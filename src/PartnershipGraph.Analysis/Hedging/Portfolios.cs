using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The ties of every actor as rows of a symmetric matrix; for some 200 actors that is 320 KB.</summary>
internal sealed class Portfolios
{
    private readonly Dictionary<string, int> index;
    private readonly double[][] weights;

    public Portfolios(Snapshot snapshot)
    {
        Ids = [.. snapshot.Actors.Select(a => a.Id)];
        MaxWeight = snapshot.MaxWeight;
        index = Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        weights = [.. Ids.Select(_ => new double[Ids.Count])];
        foreach (var tie in snapshot.Ties)
        {
            var (i, j) = (index[tie.Source], index[tie.Target]);
            weights[i][j] = tie.Weight;
            weights[j][i] = tie.Weight;
        }

        Strengths = [.. weights.Select(row => row.Sum())];
    }

    private Portfolios(Portfolios like, IReadOnlyList<(int A, int B, double Weight)> ties)
    {
        (Ids, MaxWeight, index, weights) = (like.Ids, like.MaxWeight, like.index, [.. like.weights]);
        foreach (var end in ties.SelectMany(t => new[] { t.A, t.B }).Distinct())
        {
            weights[end] = [.. like.weights[end]];
        }

        foreach (var (a, b, weight) in ties)
        {
            weights[a][b] = weight;
            weights[b][a] = weight;
        }

        Strengths = [.. weights.Select((row, i) => ReferenceEquals(row, like.weights[i]) ? like.Strengths[i] : row.Sum())];
    }

    public IReadOnlyList<string> Ids { get; }

    public double MaxWeight { get; }

    public IReadOnlyList<double> Strengths { get; }

    /// <summary>The same portfolios but for some ties; a weight of 0 is none.</summary>
    public Portfolios With(IReadOnlyList<(int A, int B, double Weight)> ties) => new(this, ties);

    public int IndexOf(string id) => index[id];

    public IReadOnlyList<double> Of(int actor) => weights[actor];

    /// <summary>The partners of an actor, by index.</summary>
    public IEnumerable<int> PartnersOf(int actor) => Enumerable.Range(0, Ids.Count).Where(k => weights[actor][k] > 0);
}
