using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answers of <c>simulate</c>.</summary>
internal static class SimulationJson
{
    /// <summary>What changes of titles would change.</summary>
    public static JsonObject Of(SimulationResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Before.Poles),
        ["set"] = Texts(result),
        ["sides"] = Sides(result),
        ["classes"] = JsonParts.Array(result.Classes, c => new JsonObject
        {
            ["id"] = c.Id,
            ["before"] = c.Before?.ToString(),
            ["after"] = c.After?.ToString(),
        }),
        ["changes"] = JsonParts.Array(result.Changes, Change),
    });

    /// <summary>The smallest set of changes that moves a state.</summary>
    public static JsonObject Of(BandMove move, ResultStamp stamp)
    {
        var answer = new JsonObject { ["state"] = move.State, ["from"] = move.From.ToString(), ["to"] = move.To?.ToString() };
        if (move.Simulation is { } found)
        {
            answer["set"] = Texts(found);
            answer["sides"] = Sides(found);
            answer["nulls"] = new JsonObject();
        }
        else
        {
            answer["set"] = null;
            answer["nulls"] = new JsonObject { ["to"] = move.WhyNone, ["set"] = move.WhyNone };
        }

        answer["poles"] = JsonParts.Texts(move.Before.Poles);
        return stamp.AddTo(answer);
    }

    private static JsonArray Texts(SimulationResult result) => JsonParts.Texts(result.Set.Select(p => p.Change.ToString()));

    private static JsonArray Sides(SimulationResult result) => JsonParts.Array(result.Set.SelectMany(p => p.Sides), s => new JsonObject
    {
        ["sponsor"] = s.Sponsor,
        ["partner"] = s.Partner,
        ["ladder"] = s.Ladder.Id,
        ["before"] = s.Before is { } spell ? new JsonObject { ["title"] = spell.Opening.Title, ["rank"] = spell.Rank.Value } : null,
        ["after"] = s.Rank is { } rank ? new JsonObject { ["title"] = s.Title?.Title, ["rank"] = rank.Value } : null,
        ["steps"] = s.Steps,
    });

    private static JsonObject Change(IndexChange change)
    {
        var nulls = new JsonObject();
        foreach (var (name, value) in new[] { ("before", change.Before), ("after", change.After) })
        {
            if (value.WhyNull is not null)
            {
                nulls[name] = value.WhyNull;
            }
        }

        return new JsonObject
        {
            ["id"] = change.Id,
            ["index"] = change.Index,
            ["pole"] = change.Pole,
            ["before"] = JsonParts.Number(change.Before.Value),
            ["after"] = JsonParts.Number(change.After.Value),
            ["nulls"] = nulls,
        };
    }
}
