namespace PartnershipGraph.Kernel.Communities;

/// <summary>Sums of one model in which as much leaves a vertex as enters it, as in every undirected graph.</summary>
internal struct BalancedChance(NullModels models, int groupCount, double resolution) : IChanceSums
{
    // Twice, for both ways.
    private readonly double factor = 2 * (resolution * models.Factors[0]);
    private readonly double[] ofVertex = models.AllOutgoing;
    private readonly double[] ofGroup = new double[groupCount];
    private double whole;

    public readonly void Add(int vertex, int group) => ofGroup[group] += ofVertex[vertex];

    public readonly void Remove(int vertex, int group) => ofGroup[group] -= ofVertex[vertex];

    public readonly void Clear(int group) => ofGroup[group] = 0;

    public readonly double Expected(int vertex, int group) => factor * (ofVertex[vertex] * ofGroup[group]);

    public void BeginWhole() => whole = 0;

    public void AddToWhole(int vertex) => whole += ofVertex[vertex];

    public readonly double ExpectedToRest(int part) => factor * (ofGroup[part] * (whole - ofGroup[part]));
}
