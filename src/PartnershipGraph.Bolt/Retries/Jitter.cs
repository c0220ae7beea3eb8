namespace PartnershipGraph.Bolt.Retries;

/// <summary>Numbers from 0 to 1 for several sessions at once, the same for the same seed.</summary>
internal sealed class Jitter(int seed)
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed);

    public double Next()
    {
        lock (gate)
        {
            return random.NextDouble();
        }
    }
}
