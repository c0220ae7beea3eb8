using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A choice in a vote and its tie to the vote.</summary>
internal static class VoteRow
{
    public static PropertyMap Properties(VoteCast cast) => new PropertyMap()
        .Date("date", cast.Date)
        .Word("choice", cast.Choice)
        .Citation(cast.Source)
        .Attributes(cast.Attributes);

    public static VoteCast? Read(string voter, string vote, RowValues row) =>
        row.Date("date") is { } date && row.Word<VoteChoice>("choice") is { } choice
            ? new VoteCast(vote, date, voter, choice, row.Citation()) { Attributes = row.Attributes() }
            : null;
}
