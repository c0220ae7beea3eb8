using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>An oracle file of another kind of graph, without costs of paths: signed ties, layers, or contacts.</summary>
internal sealed class UncostedOracle
{
    private readonly JsonElement root;
    private readonly Dictionary<string, JsonElement> oracles;

    private UncostedOracle(string name, JsonElement root)
    {
        (Name, this.root) = (name, root);
        oracles = root.GetProperty("oracles").EnumerateArray().ToDictionary(o => o.GetProperty("id").GetString()!, o => o);
    }

    public string Name { get; }

    public int VertexCount => root.GetProperty("nodes").GetArrayLength();

    /// <summary>Test cases (file, id), one for every oracle of the files; a single case without a file where there are none.</summary>
    public static IEnumerable<TestCaseData> Cases(Func<string, bool> concerns, params string[] files) => OracleFolder.Path is null
        ? [new TestCaseData(null, "")]
        : files.Select(Read).SelectMany(file => file.oracles.Keys.Where(concerns).Select(id => new TestCaseData(file, id)));

    public SignedGraph Signed()
    {
        var builder = new SignedGraphBuilder(VertexCount);
        foreach (var edge in root.GetProperty("edges").EnumerateArray())
            builder.Add(edge[0].GetInt32(), edge[1].GetInt32(), edge[2].GetDouble());
        return builder.Build().Graph;
    }

    public List<CsrGraph> Layers() => [.. root.GetProperty("layers").EnumerateArray().Select(layer =>
    {
        var builder = new CsrBuilder(VertexCount);
        foreach (var edge in layer.EnumerateArray())
            builder.Add(edge[0].GetInt32(), edge[1].GetInt32(), edge[2].GetDouble());
        return builder.Build().Graph;
    })];

    public ContactSequence Contacts() => new(
        VertexCount,
        root.GetProperty("contacts").EnumerateArray().Select(c => new Contact(c[0].GetDouble(), c[1].GetInt32(), c[2].GetInt32())),
        root.GetProperty("directed").GetBoolean());

    public Partition Partition(string name) =>
        Kernel.Results.Partition.FromLabels([.. root.GetProperty("partitions").GetProperty(name).EnumerateArray().Select(e => e.GetInt32())]);

    public double Number(string id) => Number(Values(id));

    public double[] Vector(string id) => [.. Values(id).EnumerateArray().Select(Number)];

    public double[][] Square(string id) => [.. Values(id).EnumerateArray().Select(row => row.EnumerateArray().Select(Number).ToArray())];

    public Dictionary<string, double> Table(string id) => Values(id).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDouble());

    public string Note(string id) => oracles[id].GetProperty("note").GetString()!;

    public override string ToString() => Name;

    private JsonElement Values(string id) => oracles[id].GetProperty("values");

    private static UncostedOracle Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleFolder.Path!, name + ".json")));
        return new UncostedOracle(name, document.RootElement.Clone());
    }

    private static double Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => double.NaN,
        JsonValueKind.String => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        _ => value.GetDouble(),
    };
}
