using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The brief of one actor as JSON: that of any brief, and whom it is about.</summary>
internal static class StateBriefJson
{
    public static JsonObject Of(StateContext state, Report report, ResultStamp stamp)
    {
        var answer = BriefJson.Of(report, stamp);
        answer["state"] = state.Id;
        answer["poles"] = JsonParts.Array(state.Brief.PolePairs, p => JsonParts.Texts([p.First, p.Second]));
        return answer;
    }
}
