namespace PartnershipGraph.Analysis.Robustness;

/// <summary>Which ranks an actor has over the draws.</summary>
/// <param name="Shares">Share of draws with rank k at place k − 1; 0 to 1, summing to 1 unless some draws give the actor no value.</param>
public sealed record RankShares(IReadOnlyList<double> Shares)
{
    /// <summary>The ranks between which nine draws in ten lie: the 5th and the 95th percentile.</summary>
    public (int Best, int Worst) MiddleNinety
    {
        get
        {
            var all = Shares.Sum();
            return (At(0.05 * all), At(0.95 * all));
        }
    }

    /// <summary>The rank that most draws give; of equally frequent ones the best.</summary>
    public int MostProbable => Shares.Index().MaxBy(s => s.Item).Index + 1;

    /// <summary>How many draws give the most probable rank, as a share.</summary>
    public double Probability => Shares[MostProbable - 1];

    private int At(double share)
    {
        // A sum of shares falls short of the whole by the last digits.
        const double rounding = 1e-12;
        var (rank, sum) = (0, 0.0);
        while (rank < Shares.Count && sum < share - rounding)
        {
            sum += Shares[rank++];
        }

        return Math.Max(rank, 1);
    }
}
