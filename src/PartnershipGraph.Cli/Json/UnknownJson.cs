using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Robustness.Unknowns;

namespace PartnershipGraph.Cli.Json;

/// <summary>What <c>--unknown</c> changes in the answer of <c>hedge</c>: no value that rests on an unknown tie, and the ranges beside.</summary>
internal static class UnknownJson
{
    public const string Why = "depends on an unknown tie";

    private static readonly HashSet<string> ofPortfolio = new(StringComparer.Ordinal) { "CON", "EFF", "HHI", "NEFF", "evenness", "FB", "TDEP", "degree", "strength" };

    public static JsonObject AddTo(JsonObject answer, UnknownTies unknown, IReadOnlyList<string> poles)
    {
        var entries = unknown.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var state in answer["states"]!.AsArray().OfType<JsonObject>())
        {
            if (entries.TryGetValue(state["id"]!.GetValue<string>(), out var entry))
            {
                Mark(state, entry, poles);
            }
        }

        answer["unknown"] = JsonParts.Array(unknown.Ties, t => JsonParts.Texts([t.First, t.Second]));
        answer["unknownExact"] = unknown.IsExact;
        return answer;
    }

    /// <summary>Whether an index of a state rests on an unknown tie.</summary>
    public static bool Depends(UnknownEntry entry, string symbol) =>
        (entry.Scalars.TryGetValue(symbol, out var scalar) && !scalar.IsPoint)
        || (entry.ByPole.TryGetValue(symbol, out var byPole) && byPole.Any(i => !i.IsPoint))
        || (entry.IsEnd && ofPortfolio.Contains(symbol));

    private static void Mark(JsonObject state, UnknownEntry entry, IReadOnlyList<string> poles)
    {
        var (values, nulls) = (state["values"]!.AsObject(), state["nulls"]!.AsObject());
        foreach (var symbol in values.Select(v => v.Key).Where(s => Depends(entry, s)).ToList())
        {
            values[symbol] = values[symbol] is JsonObject byPole ? JsonParts.Object(byPole, v => (v.Key, (JsonNode?)null)) : null;
            nulls[symbol] = Why;
        }

        if (entry.Classes.Count > 1)
        {
            state["class"] = null;
            nulls["class"] = Why;
        }

        state["classes"] = JsonParts.Texts(entry.Classes.Select(c => c.ToString()));
        state["coverage"] = entry.Coverage;
        var intervals = JsonParts.Object(entry.ByPole, v => (v.Key, JsonParts.Object(poles.Zip(v.Value), i => (i.First, Range(i.Second)))));
        foreach (var (symbol, interval) in entry.Scalars)
        {
            intervals[symbol] = Range(interval);
        }

        state["intervals"] = intervals;
    }

    private static JsonNode Range(Interval interval)
    {
        var range = new JsonObject { ["low"] = JsonParts.Number(interval.Low), ["high"] = JsonParts.Number(interval.High) };
        if (interval.WhyNull is not null)
        {
            range["null"] = interval.WhyNull;
        }

        return range;
    }
}
