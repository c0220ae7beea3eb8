namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// What chance would put between vertices, as a sum over models: between i and j model k puts
/// <c>factor_k · out_ik · in_jk</c>. A single network has one model, layers or slices have one each.
/// </summary>
/// <remarks>A vertex lists only the models it has a part in: of many slices it lies in one.</remarks>
internal sealed class NullModels
{
    private readonly int[] offsets;
    private readonly int[] models;
    private readonly double[] outgoing;
    private readonly double[] incoming;

    public NullModels(double[] factors, int[] offsets, int[] models, double[] outgoing, double[] incoming)
    {
        Factors = factors;
        this.offsets = offsets;
        this.models = models;
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    /// <summary>By model, what chance puts where one unit leaves and one enters, at resolution 1.</summary>
    public double[] Factors { get; }

    /// <summary>Number of models.</summary>
    public int Count => Factors.Length;

    /// <summary>Whether there is one model and every vertex has a part in it.</summary>
    public bool IsSingle { get; private init; }

    /// <summary>Whether the same leaves and enters every vertex, kept in one array.</summary>
    public bool IsBalanced => ReferenceEquals(outgoing, incoming);

    /// <summary>What leaves, of all vertices; in a single model one number each.</summary>
    public double[] AllOutgoing => outgoing;

    /// <summary>What enters, of all vertices; in a single model one number each.</summary>
    public double[] AllIncoming => incoming;

    /// <summary>One model that every vertex has a part in; one array may be given twice.</summary>
    public static NullModels Single(double factor, double[] outgoing, double[] incoming) =>
        new([factor], Vertices.InOrder(outgoing.Length + 1), new int[outgoing.Length], outgoing, incoming) { IsSingle = true };

    /// <summary>The models that a vertex has a part in, each once.</summary>
    public ReadOnlySpan<int> Of(int vertex) => models.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    /// <summary>What leaves the vertex, model by model as <see cref="Of"/> lists them.</summary>
    public ReadOnlySpan<double> Outgoing(int vertex) => outgoing.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    /// <summary>What enters the vertex, model by model as <see cref="Of"/> lists them.</summary>
    public ReadOnlySpan<double> Incoming(int vertex) => incoming.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    /// <summary>Adds a vertex's parts to sums over all models.</summary>
    public void AddTo(int vertex, double sign, Span<double> outgoingSums, Span<double> incomingSums)
    {
        for (var e = offsets[vertex]; e < offsets[vertex + 1]; e++)
        {
            outgoingSums[models[e]] += sign * outgoing[e];
            incomingSums[models[e]] += sign * incoming[e];
        }
    }

    /// <summary>The same models with groups taken as vertices.</summary>
    public NullModels Aggregate(MemberLists members, int groupCount)
    {
        if (IsSingle)
        {
            var together = SumsOf(outgoing, members, groupCount);
            return Single(Factors[0], together, IsBalanced ? together : SumsOf(incoming, members, groupCount));
        }

        var starts = new int[groupCount + 1];
        var (kinds, leaving, entering) = (new List<int>(groupCount), new List<double>(groupCount), new List<double>(groupCount));
        var (outgoingSums, incomingSums) = (new double[Count], new double[Count]);
        var isListed = new bool[Count];
        for (var g = 0; g < groupCount; g++)
        {
            foreach (var v in members.Of(g))
            {
                AddTo(v, 1, outgoingSums, incomingSums);
                foreach (var k in Of(v))
                {
                    if (!isListed[k])
                        kinds.Add(k);
                    isListed[k] = true;
                }
            }

            for (var e = starts[g]; e < kinds.Count; e++)
            {
                var k = kinds[e];
                leaving.Add(outgoingSums[k]);
                entering.Add(incomingSums[k]);
                (outgoingSums[k], incomingSums[k], isListed[k]) = (0, 0, false);
            }

            starts[g + 1] = kinds.Count;
        }

        return new NullModels(Factors, starts, [.. kinds], [.. leaving], [.. entering]);
    }

    private static double[] SumsOf(double[] ofVertex, MemberLists members, int groupCount)
    {
        var sums = new double[groupCount];
        for (var g = 0; g < groupCount; g++)
        {
            foreach (var v in members.Of(g))
                sums[g] += ofVertex[v];
        }

        return sums;
    }
}
