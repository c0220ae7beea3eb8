using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>What there is to say of a vote and of how sure its rows are.</summary>
internal static class RollCallWords
{
    /// <summary>complete, incomplete; and whether most of it is background knowledge.</summary>
    public static string Of(RollCall call) => (call.IsComplete ? "complete" : "incomplete") + (call.IsMostlyLow ? ", mostly low confidence" : "");

    /// <summary>A choice, or that none is on record.</summary>
    public static string Of(VoteChoice? choice) => choice?.Word() ?? "no row";

    /// <summary>141 yes, 5 no, 35 abstained, 12 absent.</summary>
    public static string Tally(RollCall call) => string.Create(
        CultureInfo.InvariantCulture,
        $"{call.Count(VoteChoice.Yes)} yes, {call.Count(VoteChoice.No)} no, {call.Count(VoteChoice.Abstain)} abstained, {call.Count(VoteChoice.Absent)} absent");

    /// <summary>What a reader must know of the rows before any number; empty where they are whole and sure.</summary>
    public static IEnumerable<string> Doubts(RollCall call)
    {
        if (call.IsMostlyLow)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"Most of this roll call is of low confidence ({call.Rows.Low} of {Count.Of(call.Cast.Count, "row")} are general knowledge): all that follows is no surer. --min-confidence medium leaves those rows out.");
        }

        if (!call.IsComplete)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"This roll call is incomplete: {Count.Of(call.Silent.Count, "voter")} of other votes {(call.Silent.Count == 1 ? "has" : "have")} no row here and {(call.Silent.Count == 1 ? "is" : "are")} left out{(call.Count(VoteChoice.Absent) == 0 ? "; no absence is on record, and who is missing may have been absent or have abstained" : "")}. Who is on record is no random part of them.");
        }
    }

    /// <summary>The vote as an object.</summary>
    public static JsonObject Json(RollCall call) => new()
    {
        ["vote"] = call.Vote,
        ["date"] = JsonParts.Iso(call.Date),
        ["tally"] = JsonParts.Object(Enum.GetValues<VoteChoice>(), c => (c.Word(), JsonValue.Create(call.Count(c)))),
        ["voteRows"] = new JsonObject { ["high"] = call.Rows.High, ["medium"] = call.Rows.Medium, ["low"] = call.Rows.Low },
        ["mostlyLow"] = call.IsMostlyLow,
        ["complete"] = call.IsComplete,
        ["silent"] = JsonParts.Texts(call.Silent),
    };
}
