using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The votes there are.</summary>
internal static class VoteListAnswer
{
    public static Answer Of(Question asked, IReadOnlyList<RollCall> votes, string? sponsor)
    {
        var stamp = asked.Stamp(RowCounts.Of(votes.SelectMany(v => v.Cast).Select(c => c.Source)));
        return new Answer(() => Report.Of("Votes on record", Reading(votes), [Table(asked, votes, sponsor)], stamp.Caption), () => Json(votes, sponsor, stamp));
    }

    private static string Reading(IReadOnlyList<RollCall> votes) => votes.Count == 0
        ? "No vote is on record by that day, at that confidence."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(votes.Count, "vote is", "votes are")} on record from {votes[0].Date:yyyy-MM-dd} to {votes[^1].Date:yyyy-MM-dd}; pgraph crisis --vote {votes[^1].Vote} --sponsor CHN holds one of them against a sponsor's titles.");

    private static ReportTable Table(Question asked, IReadOnlyList<RollCall> votes, string? sponsor)
    {
        IEnumerable<Column> own = sponsor is null ? [] : [Column.Text(asked.Records.Actors[sponsor].Name, "sponsor_choice")];
        return new ReportTable(
            "votes",
            "",
            [
                Column.Text("Vote"), Column.Text("Date"), Column.Number("Yes"), Column.Number("No"), Column.Number("Abstain"), Column.Number("Absent"), Column.Number("Rows"),
                Column.Number("High"), Column.Number("Medium"), Column.Number("Low"), Column.Number("Without a row", "silent"), Column.Text("Roll call", "roll_call"), .. own,
            ],
            [
                .. votes.Select(v => (IReadOnlyList<Cell>)
                [
                    v.Vote, JsonParts.Iso(v.Date), v.Count(VoteChoice.Yes), v.Count(VoteChoice.No), v.Count(VoteChoice.Abstain), v.Count(VoteChoice.Absent), v.Cast.Count,
                    v.Rows.High, v.Rows.Medium, v.Rows.Low, v.Silent.Count, RollCallWords.Of(v), .. sponsor is null ? [] : new[] { (Cell)RollCallWords.Of(v.Of(sponsor)) },
                ]),
            ])
        {
            Note = "High, medium, low: rows by confidence. Without a row: voters of other votes that have none here.",
        };
    }

    private static JsonObject Json(IReadOnlyList<RollCall> votes, string? sponsor, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["sponsor"] = sponsor,
        ["votes"] = JsonParts.Array(votes, v =>
        {
            var entry = RollCallWords.Json(v);
            entry["sponsorVoted"] = sponsor is null ? null : v.Of(sponsor)?.Word();
            return entry;
        }),
    });
}
