using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Json;

/// <summary>A sponsor's ladder with its holders.</summary>
internal static class LadderJson
{
    public static JsonObject Of(Question asked, SponsorLadder ladder) => new()
    {
        ["sponsor"] = ladder.Sponsor,
        ["ladder"] = ladder.Ladder.Id,
        ["T"] = ladder.Ladder.RankCount,
        ["partners"] = ladder.Partners,
        ["byRank"] = JsonParts.Object(ladder.Tiers, t => (t.Rank.ToString(), JsonValue.Create(t.Holders.Count))),
        ["tiers"] = JsonParts.Array(ladder.Tiers, t => new JsonObject
        {
            ["rank"] = t.Rank.Value,
            ["level"] = ladder.Ladder.LevelOf(t.Rank),
            ["title"] = t.Name?.Title,
            ["titleOriginal"] = t.Name?.TitleOriginal,
            ["partners"] = JsonParts.Array(t.Holders, s => Spell(asked, s)),
        }),
        ["otherLadders"] = JsonParts.Array(ladder.OnOtherLadders, s => Spell(asked, s)),
        ["unranked"] = JsonParts.Array(ladder.Unranked, e => Event(e)),
    };

    /// <summary>A standing title, by its partner.</summary>
    public static JsonObject Spell(Question asked, TitleSpell spell) => new()
    {
        ["id"] = spell.Opening.Partner,
        ["name"] = asked.Records.Actors[spell.Opening.Partner].Name,
        ["since"] = spell.Opening.Date.ToString(),
        ["title"] = spell.Opening.Title,
        ["titleOriginal"] = spell.Opening.TitleOriginal,
        ["ladder"] = spell.Opening.Ladder,
        ["rank"] = spell.Rank.Value,
        ["source"] = JsonParts.Source(spell.Opening.Source),
    };

    /// <summary>An event, by its pair. A coder's notes are left out: they may look back from later than the as-of date.</summary>
    public static JsonObject Event(PartnershipEvent e) => new()
    {
        ["sponsor"] = e.Sponsor,
        ["partner"] = e.Partner,
        ["date"] = e.Date.ToString(),
        ["event"] = e.Kind.Word(),
        ["title"] = e.Title,
        ["titleOriginal"] = e.TitleOriginal,
        ["ladder"] = e.Ladder,
        ["rank"] = e.Rank is { } rank ? rank.IsRanked ? JsonValue.Create(rank.Value) : JsonValue.Create("-") : null,
        ["source"] = JsonParts.Source(e.Source),
    };
}
