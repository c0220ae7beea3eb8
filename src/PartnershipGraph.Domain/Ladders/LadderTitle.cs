using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Ladders;

/// <summary>One title of a ladder: one row of ladders.csv.</summary>
public sealed record LadderTitle
{
    /// <summary>Where it stands, 1 = top.</summary>
    public required Rank Rank { get; init; }

    /// <summary>The title in English.</summary>
    public required string Title { get; init; }

    /// <summary>The title in the sponsor's language; empty where none is given.</summary>
    public string TitleOriginal { get; init; } = "";

    /// <summary>When the title was in use; it does not change the ladder's number of ranks.</summary>
    public DateSpan Use { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Citation Source { get; init; } = new("", "", Confidence.Low);

    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
