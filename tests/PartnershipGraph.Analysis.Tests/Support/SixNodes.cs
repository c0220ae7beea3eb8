using System.Text.Json;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>The worked example: two poles, four states, and what every index of it is.</summary>
internal sealed record SixNodes
{
    public required string Origin { get; init; }

    public required IReadOnlyList<JsonElement[]> Ties { get; init; }

    public required IReadOnlyList<string[]> Pacts { get; init; }

    public required IReadOnlyDictionary<string, string> Classes { get; init; }

    public required IReadOnlyDictionary<string, Dictionary<string, double?>> Indices { get; init; }

    public required IReadOnlyDictionary<string, Dictionary<string, double?>> Measures { get; init; }

    public required IReadOnlyList<string[]> Communities { get; init; }

    public required double Modularity { get; init; }

    public static SixNodes Expected { get; } = Read();

    /// <summary>The rows of the example, one side of each pair coded.</summary>
    public static Rows Rows
    {
        get
        {
            var rows = new Rows();
            foreach (var tie in Expected.Ties)
                rows.Title(tie[0].GetString()!, tie[1].GetString()!, tie[2].GetInt32());
            foreach (var pact in Expected.Pacts)
                rows.Pact(AllianceKind.Defense, pact[0], pact[1]);
            return rows;
        }
    }

    private static SixNodes Read()
    {
        using var stream = typeof(SixNodes).Assembly.GetManifestResourceStream("six-nodes.json")!;
        return JsonSerializer.Deserialize<SixNodes>(stream, JsonSerializerOptions.Web)!;
    }
}
