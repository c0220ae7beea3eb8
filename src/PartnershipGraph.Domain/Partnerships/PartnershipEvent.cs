using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Partnerships;

/// <summary>What one sponsor declared about one partner on one date: one row of partnerships.csv, its rank settled.</summary>
public sealed record PartnershipEvent
{
    /// <summary>Id of the actor whose title it is.</summary>
    public required string Sponsor { get; init; }

    /// <summary>Id of the actor that the title is about.</summary>
    public required string Partner { get; init; }

    /// <summary>When; a partial date means its first day.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>What happened.</summary>
    public required PartnershipEventKind Kind { get; init; }

    /// <summary>The title in English; may be empty for a suspension or an end.</summary>
    public required string Title { get; init; }

    /// <summary>The title in the sponsor's language; empty where none is given.</summary>
    public string TitleOriginal { get; init; } = "";

    /// <summary>The title in English, or where that is empty in the sponsor's language: what a person is shown.</summary>
    public string Label => Title.Length > 0 ? Title : TitleOriginal;

    /// <summary>Id of the ladder the rank stands on; empty where none is needed.</summary>
    public string Ladder { get; init; } = "";

    /// <summary>The rank on that ladder; null where a suspension or an end names none.</summary>
    public Rank? Rank { get; init; }

    /// <summary>Since when the event is known; null: since its date.</summary>
    public PartialDate? KnownFrom { get; init; }

    /// <summary>When the title was last seen repeated, which no row of its own tells; null: not known.</summary>
    public PartialDate? LastUsed { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Remarks of the coder.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;

    /// <summary>Whether the row takes part in the tie: a sectoral title (rank <c>-</c>) opens and closes nothing.</summary>
    public bool CountsForTie => Rank is not { IsRanked: false };

    /// <summary>Whether the event had happened, and was known, on two days.</summary>
    public bool IsVisible(DateOnly asOf, DateOnly? knownAsOf) =>
        Date.FirstDay <= asOf && (knownAsOf is null || (KnownFrom ?? Date).FirstDay <= knownAsOf);
}
