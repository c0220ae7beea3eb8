using System.Text.Json;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Oracles;

/// <summary>A network with values that independent libraries gave it, read as a table of ties.</summary>
internal sealed class OracleFile
{
    public const string WhyMissing = "No folder shared/data/oracles lies beside any folder above the tests.";

    private readonly JsonElement root;

    private OracleFile(string name, JsonElement root)
    {
        Name = name;
        this.root = root;
    }

    public string Name { get; }

    public bool IsSigned => root.TryGetProperty("signed", out var signed) && signed.GetBoolean();

    /// <summary>Whether it is one network, as <c>pgraph graph</c> reads it; others are layers, contacts and closed forms.</summary>
    public bool IsOneNetwork => root.TryGetProperty("edges", out _);

    /// <summary>An oracle's integer costs are this many times 1/strength.</summary>
    public double CostScale => root.TryGetProperty("cost_scale", out var scale) ? scale.GetDouble() : 1;

    public IReadOnlyList<string> Nodes => [.. root.GetProperty("nodes").EnumerateArray().Select(n => n.GetString()!)];

    public IReadOnlyList<string> Ids => root.TryGetProperty("oracles", out var oracles)
        ? [.. oracles.EnumerateArray().Select(o => o.GetProperty("id").GetString()!)]
        : [];

    /// <summary>The ends of the edges, in the order of the values about edges.</summary>
    public IReadOnlyList<(string, string)> Edges =>
        [.. root.GetProperty("edges").EnumerateArray().Select(e => (Nodes[e[0].GetInt32()], Nodes[e[1].GetInt32()]))];

    public static IReadOnlyList<OracleFile> All()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", "oracles");
            if (Directory.Exists(candidate))
            {
                return
                [
                    .. Directory.GetFiles(candidate, "*.json").Order(StringComparer.Ordinal)
                        .Select(f => new OracleFile(Path.GetFileNameWithoutExtension(f), JsonDocument.Parse(File.ReadAllText(f)).RootElement)),
                ];
            }
        }

        return [];
    }

    public JsonElement Values(string id) =>
        root.GetProperty("oracles").EnumerateArray().Single(o => o.GetProperty("id").GetString() == id).GetProperty("values");

    /// <summary>A number that the oracle was computed with.</summary>
    public double Parameter(string id, string name) =>
        root.GetProperty("oracles").EnumerateArray().Single(o => o.GetProperty("id").GetString() == id).GetProperty("parameters").GetProperty(name).GetDouble();

    public TieTable Table()
    {
        var direction = root.GetProperty("directed").GetBoolean() ? TieDirection.OneWay : TieDirection.BothWays;
        return new TieTable
        {
            File = Name,
            Vertices = Nodes,
            Ties = [.. root.GetProperty("edges").EnumerateArray().Select((e, i) => new TieRow(e[0].GetInt32(), e[1].GetInt32(), e[2].GetDouble(), i + 2, direction))],
            HasWeights = true,
            Direction = direction,
        };
    }

    /// <summary>A partition of the file, or the one that an oracle found.</summary>
    public GroupTable Groups(string name)
    {
        if (root.GetProperty("partitions").TryGetProperty(name, out var labels))
        {
            return new GroupTable(name, [.. labels.EnumerateArray().Select((l, i) => (Nodes[i], l.ToString(), 0))]);
        }

        return new GroupTable(
            name,
            [.. Values(name).EnumerateArray().SelectMany((g, i) => g.EnumerateArray().Select(v => (Nodes[v.GetInt32()], FormattableString.Invariant($"{i}"), 0)))]);
    }

    public override string ToString() => Name;
}
