namespace PartnershipGraph.Kernel.Communities;

/// <summary>Sums of one model in which other strength leaves a vertex than enters it.</summary>
internal struct DirectedChance(NullModels models, int groupCount, double resolution) : IChanceSums
{
    private readonly double factor = resolution * models.Factors[0];
    private readonly double[] leaving = models.AllOutgoing;
    private readonly double[] entering = models.AllIncoming;
    private readonly (double Outgoing, double Incoming)[] ofGroup = new (double, double)[groupCount];
    private (double Outgoing, double Incoming) whole;

    public readonly void Add(int vertex, int group)
    {
        ref var sums = ref ofGroup[group];
        sums.Outgoing += leaving[vertex];
        sums.Incoming += entering[vertex];
    }

    public readonly void Remove(int vertex, int group)
    {
        ref var sums = ref ofGroup[group];
        sums.Outgoing -= leaving[vertex];
        sums.Incoming -= entering[vertex];
    }

    public readonly void Clear(int group) => ofGroup[group] = default;

    public readonly double Expected(int vertex, int group)
    {
        ref readonly var sums = ref ofGroup[group];
        return factor * ((leaving[vertex] * sums.Incoming) + (entering[vertex] * sums.Outgoing));
    }

    public void BeginWhole() => whole = default;

    public void AddToWhole(int vertex)
    {
        whole.Outgoing += leaving[vertex];
        whole.Incoming += entering[vertex];
    }

    public readonly double ExpectedToRest(int part)
    {
        ref readonly var sums = ref ofGroup[part];
        return factor * ((sums.Outgoing * (whole.Incoming - sums.Incoming)) + (sums.Incoming * (whole.Outgoing - sums.Outgoing)));
    }
}
