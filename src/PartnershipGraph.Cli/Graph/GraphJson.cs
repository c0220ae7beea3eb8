using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The answer of <c>pgraph graph</c> for a program. A pair of every two vertices has no place in memory as text too: it is written as it is made.</summary>
internal static class GraphJson
{
    public static void Write(JsonOutput json, MeasuredGraph found) => json.Object(null, () =>
    {
        json.Object("graph", () =>
        {
            json.Number("vertices", found.Network.Vertices.Count);
            json.Number("edges", found.Network.EdgeCount);
            json.Boolean("directed", found.Network.IsDirected);
            json.Boolean("weighted", found.Network.IsWeighted);
        });
        json.Members("measures", found.Measures, m => json.Object(m.Name, () => Measure(json, m.Answer)));
        json.Number("seed", found.Seed);
        json.Text("version", ProgramVersion.Text);
        if (found.WithTimings)
        {
            json.Object("timings", () =>
            {
                json.Number("loadMs", found.Load.TotalMilliseconds);
                json.Members("measures", found.Measures, m => json.Number(m.Name, m.Elapsed.TotalMilliseconds));
            });
        }
    });

    private static void Measure(JsonOutput json, MeasureAnswer answer)
    {
        json.Text("domain", answer.Domain);
        switch (answer)
        {
            case VertexAnswer vertices:
                json.Members("values", vertices.Values, v => json.Number(v.Id, v.Value));
                json.Members("nulls", vertices.Nulls, n => json.Text(n.Id, n.Reason));
                break;
            case PairAnswer pairs:
                json.Array("values", pairs.Values, pair => Pair(json, pair));
                break;
            case GraphAnswer graph:
                Score(json, graph);
                break;
            case TableAnswer table:
                json.Members("value", table.Entries, e => json.Number(e.Name, e.Value));
                break;
            case SizesAnswer sizes:
                json.Array("value", sizes.Sizes, s => json.Number(null, s));
                break;
            case PartitionAnswer partition:
                json.Array("groups", partition.Groups, g => json.Array(null, g, id => json.Text(null, id)));
                if (partition.Score is { } score)
                {
                    Score(json, score);
                }

                break;
            case VertexSetAnswer members:
                json.Array("members", members.Members, id => json.Text(null, id));
                break;
            case EdgeSetAnswer members:
                json.Array("members", members.Members, m => json.Array(null, [m.Source, m.Target], id => json.Text(null, id)));
                break;
            default:
                throw new InvalidOperationException($"An answer about {answer.Domain} has no form in JSON.");
        }
    }

    private static void Pair(JsonOutput json, (string Source, string Target, double Value) pair) => json.Object(null, () =>
    {
        json.Text("source", pair.Source);
        json.Text("target", pair.Target);
        json.Number("value", (double?)pair.Value);
    });

    private static void Score(JsonOutput json, GraphAnswer score)
    {
        json.Number("value", score.Value);
        if (score.WhyNull is { } why)
        {
            json.Object("nulls", () => json.Text("value", why));
        }
    }
}
