using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Episodes;

/// <summary>Conduct told beside the titles: one row of episodes.csv. An illustration; no number rests on it.</summary>
/// <param name="A">Id of the actor that acts or speaks.</param>
/// <param name="B">Id of the other one.</param>
/// <param name="Date">When, or since when.</param>
/// <param name="To">The end of something that lasted; null: a single day.</param>
/// <param name="Kind">What it was (<c>statement</c>, <c>vote</c>, <c>refusal</c> …).</param>
/// <param name="Bearing">Which way it bears on the tie.</param>
/// <param name="Summary">What happened, in a sentence.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record Episode(
    string A, string B, PartialDate Date, PartialDate? To, string Kind, Bearing Bearing, string Summary, Citation Source)
{
    /// <summary>The kinds there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "statement", "agreement", "exercise", "arms", "energy", "trade", "technology", "aid", "sanction", "vote", "mediation",
        "incident", "refusal", "suspension",
    ];

    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;

    /// <summary>Whether the episode is about these two, in either order.</summary>
    public bool IsBetween(string x, string y) => (A == x && B == y) || (A == y && B == x);
}
