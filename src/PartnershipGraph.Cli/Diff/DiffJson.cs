using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Diff;

/// <summary>The answer of <c>diff</c>.</summary>
internal static class DiffJson
{
    public static JsonObject Of(DiffAnswer answer)
    {
        var result = answer.Result;
        var json = new JsonObject
        {
            ["from"] = JsonParts.Iso(answer.Before.Options.AsOf),
            ["to"] = JsonParts.Iso(answer.After.Options.AsOf),
            ["sponsor"] = answer.Sponsor?.Id,
            ["opened"] = JsonParts.Array(result.Opened, Side),
            ["closed"] = JsonParts.Array(result.Closed, Side),
            ["changed"] = JsonParts.Array(result.Changed, Side),
            ["unchanged"] = result.Unchanged,
            ["bySponsor"] = JsonParts.Object(result.Sides.GroupBy(s => s.Sponsor, StringComparer.Ordinal), g => (g.Key, Counts([.. g]))),
        };
        if (answer.Folders is not null)
        {
            json["datasetBefore"] = answer.Before.Dataset;
        }

        return answer.Stamp.AddTo(json);
    }

    private static JsonObject Counts(IReadOnlyList<SideDifference> sides) =>
        JsonParts.Object(Enum.GetValues<DifferenceKind>(), k => (NameOf(k), JsonValue.Create(sides.Count(s => s.Kind == k))));

    private static JsonObject Side(SideDifference side) => new()
    {
        ["sponsor"] = side.Sponsor,
        ["partner"] = side.Partner,
        ["kind"] = DifferenceWords.Of(side.Kind),
        ["before"] = Title(side.Before),
        ["after"] = Title(side.After),
        ["closed"] = side.Closing?.Date.ToString(),
        ["source"] = (side.After?.Spell.Opening ?? side.Closing) is { } row ? JsonParts.Source(row.Source) : null,
    };

    private static JsonObject? Title(StandingTitle? title) => title is null ? null : new JsonObject
    {
        ["title"] = title.Title,
        ["rank"] = title.Spell.Rank.Value,
        ["weight"] = title.Weight,
        ["ladder"] = title.Spell.Opening.Ladder,
        ["since"] = title.Spell.Opening.Date.ToString(),
    };

    private static string NameOf(DifferenceKind kind) => kind == DifferenceKind.OtherLadder ? "otherLadder" : kind.Word();
}
