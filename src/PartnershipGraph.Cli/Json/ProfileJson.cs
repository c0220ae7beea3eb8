using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answer of <c>show</c>.</summary>
internal static class ProfileJson
{
    public static JsonObject Of(Question asked, ActorProfile profile, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["id"] = profile.Actor.Id,
        ["name"] = profile.Actor.Name,
        ["kind"] = profile.Actor.Kind.Word(),
        ["partners"] = profile.Gives?.Partners ?? 0,
        ["byRank"] = profile.Gives is { } gives ? JsonParts.Object(gives.Tiers, t => (t.Rank.ToString(), JsonValue.Create(t.Holders.Count))) : [],
        ["gives"] = profile.Gives is { } ladder ? LadderJson.Of(asked, ladder) : null,
        ["given"] = JsonParts.Array(profile.Given, h => new JsonObject
        {
            ["partner"] = h.Events[0].Partner,
            ["state"] = StateOf(h),
            ["events"] = JsonParts.Array(h.Events, e => LadderJson.Event(e)),
        }),
        ["receives"] = JsonParts.Array(profile.Receives, r => new JsonObject
        {
            ["sponsor"] = r.Sponsor,
            ["state"] = StateOf(r.History),
            ["title"] = r.History.Standing?.Opening.Title,
            ["titleOriginal"] = r.History.Standing?.Opening.TitleOriginal,
            ["rank"] = r.History.Standing?.Rank.Value,
            ["since"] = r.History.Standing?.Opening.Date.ToString(),
            ["weight"] = JsonParts.Number(r.Weight),
            ["percentile"] = JsonParts.Number(r.Percentile),
            ["ofPartners"] = r.Partners,
            ["events"] = JsonParts.Array(r.History.Events, e => LadderJson.Event(e)),
        }),
        ["ties"] = JsonParts.Array(profile.Ties, t => new JsonObject
        {
            ["id"] = t.Other(profile.Actor.Id),
            ["weight"] = t.Weight,
        }),
        ["spread"] = Spread(profile.Spread),
        ["episodes"] = EpisodeJson.Of(profile.Episodes),
    });

    private static JsonObject Spread(PortfolioSpread spread)
    {
        var indices = new JsonIndices()
            .Add("HHI", spread.Concentration)
            .Add("NEFF", spread.EffectivePartners)
            .Add("HHI*", spread.NormalisedConcentration)
            .Add("H", spread.Entropy)
            .Add("expH", spread.EffectiveByEntropy)
            .Add("evenness", spread.Evenness)
            .Add("spread", spread.Spread)
            .Add("FB", spread.Fallback)
            .Add("withoutTop", spread.WithoutTop);
        return new JsonObject { ["values"] = indices.Values, ["nulls"] = indices.Nulls };
    }

    /// <summary>Open, closed, outside the order (sectoral titles alone), or never coded: "ended" and "not recorded" are different answers.</summary>
    public static string StateOf(TitleHistory? history) => history?.State switch
    {
        SideState.Open => "open",
        SideState.Closed => "closed",
        SideState.NeverCoded => "outside the order",
        _ => "never coded",
    };
}
