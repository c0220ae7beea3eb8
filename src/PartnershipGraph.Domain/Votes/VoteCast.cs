using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Votes;

/// <summary>How one state voted on one resolution: one row of votes.csv.</summary>
/// <param name="Vote">The resolution (<c>A/RES/ES-11/1</c>).</param>
/// <param name="Date">When.</param>
/// <param name="Voter">Id of the state.</param>
/// <param name="Choice">What it chose.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record VoteCast(string Vote, PartialDate Date, string Voter, VoteChoice Choice, Citation Source)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
