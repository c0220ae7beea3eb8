namespace PartnershipGraph.Kernel.Communities;

/// <summary>Sums of any number of models, of which a vertex has a part in some.</summary>
internal readonly struct SeveralChances : IChanceSums
{
    private readonly NullModels chance;
    private readonly int models;
    private readonly double[] factors;
    private readonly double[] outgoing;
    private readonly double[] incoming;
    private readonly double[] wholeOutgoing;
    private readonly double[] wholeIncoming;

    public SeveralChances(NullModels chance, int groupCount, double resolution)
    {
        this.chance = chance;
        models = chance.Count;
        factors = Array.ConvertAll(chance.Factors, factor => resolution * factor);
        outgoing = new double[checked(groupCount * models)];
        incoming = new double[checked(groupCount * models)];
        wholeOutgoing = new double[models];
        wholeIncoming = new double[models];
    }

    public void Add(int vertex, int group) => chance.AddTo(vertex, 1, Part(outgoing, group), Part(incoming, group));

    public void Remove(int vertex, int group) => chance.AddTo(vertex, -1, Part(outgoing, group), Part(incoming, group));

    public void Clear(int group)
    {
        Part(outgoing, group).Clear();
        Part(incoming, group).Clear();
    }

    public double Expected(int vertex, int group)
    {
        var kinds = chance.Of(vertex);
        var leaving = chance.Outgoing(vertex);
        var entering = chance.Incoming(vertex);
        var sum = 0.0;
        for (var e = 0; e < kinds.Length; e++)
        {
            var at = (group * models) + kinds[e];
            sum += factors[kinds[e]] * ((leaving[e] * incoming[at]) + (entering[e] * outgoing[at]));
        }

        return sum;
    }

    public void BeginWhole()
    {
        Array.Clear(wholeOutgoing);
        Array.Clear(wholeIncoming);
    }

    public void AddToWhole(int vertex) => chance.AddTo(vertex, 1, wholeOutgoing, wholeIncoming);

    public double ExpectedToRest(int part)
    {
        var sum = 0.0;
        for (var k = 0; k < models; k++)
        {
            var at = (part * models) + k;
            sum += factors[k]
                * ((outgoing[at] * (wholeIncoming[k] - incoming[at])) + (incoming[at] * (wholeOutgoing[k] - outgoing[at])));
        }

        return sum;
    }

    private Span<double> Part(double[] sums, int group) => sums.AsSpan(group * models, models);
}
