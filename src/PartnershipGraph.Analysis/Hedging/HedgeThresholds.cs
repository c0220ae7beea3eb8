namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Where the classes begin (METHODS.md 4.4). Bands are cliffs: every class is printed with its values.</summary>
public sealed record HedgeThresholds
{
    /// <summary>A tie to another pole that makes an ally a hedger; 0 to 1 of the heaviest weight, default .60.</summary>
    public double AlliedTie { get; init; } = 0.60;

    /// <summary>Engagement below which an actor is disengaged; 0 to 1, default .20.</summary>
    public double Engagement { get; init; } = 0.20;

    /// <summary>Half the width of the strict band around an even share; default .05 (two poles: shares of .45 to .55).</summary>
    public double StrictBand { get; init; } = 0.05;

    /// <summary>Half the width of the broad band; default .15 (.35 to .65).</summary>
    public double BroadBand { get; init; } = 0.15;

    /// <summary>Refuses thresholds in which the strict class is not part of the broad one.</summary>
    /// <exception cref="UsageException">The strict band is wider than the broad one.</exception>
    public void Validate()
    {
        if (StrictBand > BroadBand || StrictEntropy < BroadEntropy)
        {
            throw new UsageException("a strict hedger is a broad one too: the strict band is at most as wide as the broad band");
        }
    }

    /// <summary>Least balance HBe of a strict hedger among more than two poles; default .95.</summary>
    public double StrictEntropy { get; init; } = 0.95;

    /// <summary>Least balance HBe of a broad hedger among more than two poles; default .85.</summary>
    public double BroadEntropy { get; init; } = 0.85;

    /// <summary>Least balance HB of a strict hedger: for two poles 1 − 2 × band, as HB is twice the smaller share; for more the entropy. 0 to 1.</summary>
    public double StrictBalance(int poles) => poles == 2 ? 1 - (2 * StrictBand) : StrictEntropy;

    /// <summary>Least balance HB of a broad hedger, likewise.</summary>
    public double BroadBalance(int poles) => poles == 2 ? 1 - (2 * BroadBand) : BroadEntropy;
}
