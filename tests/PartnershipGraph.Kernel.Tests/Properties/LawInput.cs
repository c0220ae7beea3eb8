using CsCheck;
using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>One drawing read as everything that algorithms take: a graph, layers, signs, contacts, divisions, two vertices.</summary>
internal sealed class LawInput
{
    private const int layerCount = 3;
    private readonly Lazy<CsrGraph> graph;
    private readonly Lazy<SignedGraph> signed;
    private readonly Lazy<CsrGraph[]> layers;
    private readonly Lazy<ContactSequence> contacts;

    public LawInput(Drawing drawing, int[]? numbers = null)
    {
        (Drawing, Numbers) = (drawing, numbers ?? [.. Enumerable.Range(0, drawing.Vertices)]);
        var named = drawing.Relabelled(Numbers);
        var (n, directed) = (drawing.Vertices, drawing.Directed);
        graph = new(named.Graph);

        // Every third tie is between foes, of another layer, and so on.
        signed = new(() => new SignedDrawing(
            n, directed, [.. named.Ties.Select((t, k) => (t.From, t.To, k % 3 == 0 ? -t.Strength : t.Strength))]).Graph());
        layers = new(() =>
        [
            .. Enumerable.Range(0, layerCount).Select(layer =>
                (named with { Ties = [.. named.Ties.Where((_, k) => k % layerCount == layer)] }).Graph()),
        ]);
        contacts = new(() => new ContactSequence(n, named.Ties.Select((t, k) => new Contact(k % 5, t.From, t.To)), directed));
    }

    /// <summary>The ties.</summary>
    public Drawing Drawing { get; }

    /// <summary>What number each vertex of the drawing goes by.</summary>
    public int[] Numbers { get; }

    public CsrGraph Graph => graph.Value;

    public SignedGraph Signed => signed.Value;

    public CsrGraph[] Layers => layers.Value;

    public ContactSequence Contacts => contacts.Value;

    public Partition Partition => Partition.FromLabels(ByVertex(v => v % 3));

    public Partition Other => Partition.FromLabels(ByVertex(v => v / 2));

    /// <summary>A division of the vertices of every layer.</summary>
    public Partition Copies => Partition.FromLabels(
        [.. Enumerable.Range(0, layerCount).SelectMany(layer => ByVertex(v => (v + layer) % 3))]);

    public double[] X => ByVertex(v => (double)(v % 3));

    public double[] Y => ByVertex(v => (double)((long)v * v % 4));

    public int Source => Numbers[0];

    public int Target => Numbers[^1];

    /// <summary>Half of them hang together.</summary>
    public static Gen<LawInput> Any(int largest) =>
        from drawing in Drawing.Any(largest)
        from isJoined in Gen.Bool
        select new LawInput(isJoined ? DenseOpinion.Joined(drawing) : drawing);

    /// <summary>A ring with chords to anywhere.</summary>
    public static LawInput Ring(int vertices, int chords, bool directed = false)
    {
        var random = new SplitMix((ulong)vertices);
        return new(new Drawing(
            vertices,
            directed,
            [
                .. Enumerable.Range(0, vertices).Select(v => (v, (v + 1) % vertices, 1.0)),
                .. Enumerable.Range(0, chords).Select(_ => (random.Next(vertices), random.Next(vertices), 0.2 * (1 + random.Next(5)))),
            ]));
    }

    /// <summary>No vertex, one, and two that are tied or not.</summary>
    public static IEnumerable<LawInput> Trivial() =>
        from vertices in new[] { 0, 1, 2 }
        from directed in new[] { false, true }
        from ties in vertices < 2 ? new[] { 0 } : [0, 1, 2]
        select new LawInput(new Drawing(vertices, directed, [.. Enumerable.Range(0, ties).Select(k => (k, 1 - k, 0.4))]));

    /// <summary>Every pair of vertices is tied.</summary>
    public static LawInput Complete(int vertices) => new(new Drawing(
        vertices, Directed: false, [.. Sample.Clique(0, vertices).Select(t => (t.From, t.To, 0.2 * (1 + ((t.From + t.To) % 5))))]));

    public LawInput Relabelled(int[] order) => new(Drawing, order);

    public LawInput Scaled(double factor) => new(Drawing.Scaled(factor), Numbers);

    /// <summary>What it would cost to give each vertex each of a few more places.</summary>
    public double[,] Costs()
    {
        var (x, y) = (X, Y);
        var costs = new double[x.Length, x.Length + 2];
        for (var v = 0; v < x.Length; v++)
        {
            for (var place = 0; place < x.Length + 2; place++)
                costs[v, place] = Math.Abs((3 * x[v]) + y[v] - (place % 11)) + (place % 3);
        }

        return costs;
    }

    /// <inheritdoc/>
    public override string ToString() => Drawing.ToString() + string.Concat(Drawing.Ties);

    private T[] ByVertex<T>(Func<int, T> label)
    {
        var labels = new T[Drawing.Vertices];
        for (var v = 0; v < labels.Length; v++)
            labels[Numbers[v]] = label(v);
        return labels;
    }
}
