using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Analysis.Measures.Answers;

namespace PartnershipGraph.Analysis.Tests.Oracles;

/// <summary>Holds an answer against an oracle's values.</summary>
internal sealed class OracleComparison(OracleFile file, string id, OracleQuestion question)
{
    private const double besideZero = 1e-9;

    private readonly List<string> faults = [];

    /// <summary>How many values were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>What differs.</summary>
    public IReadOnlyList<string> Faults => faults;

    public void Hold(MeasureAnswer answer)
    {
        var values = file.Values(id);
        switch (answer)
        {
            case VertexAnswer vertices:
                Numbers([.. vertices.Values.Select(v => v.Value)], [.. values.EnumerateArray()]);
                break;
            case PairAnswer { Domain: "edge" } pairs:
                var valueOf = pairs.Values.ToDictionary(p => (p.Source, p.Target), p => (double?)p.Value);
                Numbers([.. file.Edges.Select(e => valueOf.TryGetValue(e, out var v) ? v : valueOf[(e.Item2, e.Item1)])], [.. values.EnumerateArray()]);
                break;
            case PairAnswer pairs:
                Texts(pairs.Values.Select(p => $"{p.Source}|{p.Target}"), Pairs(file.Values("link_pairs")));
                Numbers([.. pairs.Values.Select(p => (double?)p.Value)], [.. values.EnumerateArray()]);
                break;
            case GraphAnswer graph:
                Numbers([graph.Value], [values]);
                break;
            case TableAnswer table:
                Texts(table.Entries.Select(e => e.Name), values.EnumerateObject().Select(e => e.Name));
                Numbers([.. table.Entries.OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Value)], [.. values.EnumerateObject().OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Value)]);
                break;
            case SizesAnswer sizes:
                Numbers([.. sizes.Sizes.Select(s => (double?)s)], [.. values.EnumerateArray()]);
                break;
            case PartitionAnswer { Score: { } score } when question.IsBest:
                Compared++;
                if (score.Value is not { } reached || reached < values.GetDouble() - besideZero)
                    faults.Add(FormattableString.Invariant($"{id}: reached {score.Value}, known {values.GetDouble()}"));
                break;
            case PartitionAnswer partition:
                Texts(partition.Groups.Select(g => string.Join('|', g)), values.EnumerateArray().Select(g => string.Join('|', g.EnumerateArray().Select(v => file.Nodes[v.GetInt32()]))));
                break;
            case VertexSetAnswer set:
                Texts(set.Members, values.EnumerateArray().Select(v => file.Nodes[v.GetInt32()]));
                break;
            case EdgeSetAnswer set:
                Texts(set.Members.Select(m => $"{m.Source}|{m.Target}"), Pairs(values));
                break;
            default:
                faults.Add($"{id}: an answer about {answer.Domain} was not expected");
                break;
        }
    }

    private IEnumerable<string> Pairs(JsonElement pairs) =>
        pairs.EnumerateArray().Select(p => $"{file.Nodes[p[0].GetInt32()]}|{file.Nodes[p[1].GetInt32()]}");

    private void Texts(IEnumerable<string> actual, IEnumerable<string> expected)
    {
        var (ours, theirs) = (actual.Order(StringComparer.Ordinal).ToList(), expected.Order(StringComparer.Ordinal).ToList());
        Compared += theirs.Count;
        if (!ours.SequenceEqual(theirs, StringComparer.Ordinal))
            faults.Add($"{id}: {string.Join(", ", ours)} and not {string.Join(", ", theirs)}");
    }

    private void Numbers(IReadOnlyList<double?> actual, IReadOnlyList<JsonElement> expected)
    {
        if (actual.Count != expected.Count)
        {
            faults.Add(FormattableString.Invariant($"{id}: {actual.Count} values, not {expected.Count}"));
            return;
        }

        for (var i = 0; i < actual.Count; i++)
        {
            Compared++;
            var theirs = expected[i].ValueKind == JsonValueKind.String
                ? double.Parse(expected[i].GetString()!, CultureInfo.InvariantCulture)
                : expected[i].GetDouble() * question.Factor;
            var ours = actual[i] ?? double.NaN;
            var agree = double.IsNaN(theirs) ? double.IsNaN(ours) : Math.Abs(ours - theirs) <= Math.Max(besideZero, question.Tolerance * Math.Abs(theirs));
            if (!agree)
                faults.Add(FormattableString.Invariant($"{id}[{i}]: {ours:R}, not {theirs:R}"));
        }
    }
}
