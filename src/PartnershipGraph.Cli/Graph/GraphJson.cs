using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The answer of <c>pgraph graph</c> for a program.</summary>
internal static class GraphJson
{
    public static JsonObject Of(MeasuredGraph found)
    {
        var answer = new JsonObject
        {
            ["graph"] = new JsonObject
            {
                ["vertices"] = found.Network.Vertices.Count,
                ["edges"] = found.Network.EdgeCount,
                ["directed"] = found.Network.IsDirected,
                ["weighted"] = found.Network.IsWeighted,
            },
            ["measures"] = JsonParts.Object(found.Measures, m => (m.Name, Measure(m.Answer))),
            ["seed"] = found.Seed,
            ["version"] = ProgramVersion.Text,
        };
        if (found.WithTimings)
        {
            answer["timings"] = new JsonObject
            {
                ["loadMs"] = found.Load.TotalMilliseconds,
                ["measures"] = JsonParts.Object(found.Measures, m => (m.Name, JsonValue.Create(m.Elapsed.TotalMilliseconds))),
            };
        }

        return answer;
    }

    private static JsonObject Measure(MeasureAnswer answer)
    {
        var result = new JsonObject { ["domain"] = answer.Domain };
        switch (answer)
        {
            case VertexAnswer vertices:
                result["values"] = JsonParts.Object(vertices.Values, v => (v.Id, JsonParts.Number(v.Value)));
                result["nulls"] = JsonParts.Object(vertices.Nulls, n => (n.Id, JsonValue.Create(n.Reason)));
                break;
            case PairAnswer pairs:
                result["values"] = JsonParts.Array(pairs.Values, p => new JsonObject { ["source"] = p.Source, ["target"] = p.Target, ["value"] = p.Value });
                break;
            case GraphAnswer graph:
                AddScore(result, graph);
                break;
            case TableAnswer table:
                result["value"] = JsonParts.Object(table.Entries, e => (e.Name, JsonParts.Number(e.Value)));
                break;
            case SizesAnswer sizes:
                result["value"] = JsonParts.Array(sizes.Sizes, s => JsonValue.Create(s));
                break;
            case PartitionAnswer partition:
                result["groups"] = JsonParts.Array(partition.Groups, g => JsonParts.Texts(g));
                if (partition.Score is { } score)
                {
                    AddScore(result, score);
                }

                break;
            case VertexSetAnswer members:
                result["members"] = JsonParts.Texts(members.Members);
                break;
            case EdgeSetAnswer members:
                result["members"] = JsonParts.Array(members.Members, m => JsonParts.Texts([m.Source, m.Target]));
                break;
            default:
                throw new InvalidOperationException($"An answer about {answer.Domain} has no form in JSON.");
        }

        return result;
    }

    private static void AddScore(JsonObject result, GraphAnswer score)
    {
        result["value"] = JsonParts.Number(score.Value);
        if (score.WhyNull is { } why)
        {
            result["nulls"] = new JsonObject { ["value"] = why };
        }
    }
}
