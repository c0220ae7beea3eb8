using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>votes.csv.</summary>
internal static class VotesTable
{
    public static TableForm Form { get; } = new(
        "votes.csv", ["vote", "date", "voter", "choice"], ["source_title", "source_url", "confidence"]);

    public static List<VoteCast> Read(RowReader rows)
    {
        var keys = new KeyCheck<(string, string)>("voter", "vote and voter");
        return rows.ReadAll(row =>
        {
            var cast = new VoteCast(row.Required("vote"), row.Date("date"), row.ActorId("voter"), row.Word<VoteChoice>("choice"), row.Citation())
            {
                Attributes = row.Attributes(),
            };
            keys.Note(row, (cast.Vote, cast.Voter));
            return cast;
        });
    }

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(VoteCast v) => [v.Vote, FieldText.Date(v.Date), v.Voter, FieldText.Word(v.Choice), .. FieldText.Source(v.Source)];
}
