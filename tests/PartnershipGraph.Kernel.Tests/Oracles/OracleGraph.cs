using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>One oracle file: a graph, its partitions and the values that independent libraries gave it.</summary>
internal sealed class OracleGraph
{
    private readonly JsonElement root;
    private readonly Dictionary<string, JsonElement> values;

    public OracleGraph(string name, JsonElement root)
    {
        Name = name;
        this.root = root;
        values = root.GetProperty("oracles").EnumerateArray()
            .ToDictionary(o => o.GetProperty("id").GetString()!, o => o.GetProperty("values"));
    }

    public string Name { get; }

    public IEnumerable<string> Ids => values.Keys;

    /// <summary>Integer costs are this many times 1/strength.</summary>
    public double CostScale => root.GetProperty("cost_scale").GetDouble();

    public int VertexCount => root.GetProperty("nodes").GetArrayLength();

    /// <summary>The ties in the order of the file, as values of ties are listed.</summary>
    public IEnumerable<(int Source, int Target)> Edges =>
        root.GetProperty("edges").EnumerateArray().Select(e => (e[0].GetInt32(), e[1].GetInt32()));

    public CsrGraph Graph(bool weighted)
    {
        var directed = root.GetProperty("directed").GetBoolean();
        var builder = new CsrBuilder(VertexCount, new CsrBuildOptions { IsDirected = directed, IsWeighted = weighted });
        foreach (var edge in root.GetProperty("edges").EnumerateArray())
            builder.Add(edge[0].GetInt32(), edge[1].GetInt32(), edge[2].GetDouble());
        return builder.Build().Graph;
    }

    /// <summary>A number among the parameters that an oracle was made with.</summary>
    public double Parameter(string id, string name) => root.GetProperty("oracles").EnumerateArray()
        .Single(o => string.Equals(o.GetProperty("id").GetString(), id, StringComparison.Ordinal))
        .GetProperty("parameters").GetProperty(name).GetDouble();

    public double Number(string id) => Read(values[id]);

    public double[] Vector(string id) => [.. values[id].EnumerateArray().Select(Read)];

    public List<int[]> Groups(string id) =>
        [.. values[id].EnumerateArray().Select(g => g.EnumerateArray().Select(v => v.GetInt32()).ToArray())];

    public Partition Partition(string name)
    {
        // Labels of a partition may be words; equal ones are a group.
        var labels = root.GetProperty("partitions").GetProperty(name).EnumerateArray().Select(e => e.ToString()).ToList();
        return Kernel.Results.Partition.FromLabels([.. labels.Select(label => labels.IndexOf(label))]);
    }

    public override string ToString() => Name;

    private static double Read(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture)
        : value.GetDouble();
}
