using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>A state that voted or was absent, with what tied it to the sponsor on the day before.</summary>
public sealed record CrisisState
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its region; empty where none is given, which is then a region of its own.</summary>
    public required string Region { get; init; }

    /// <summary>The row of its vote.</summary>
    public required VoteCast Cast { get; init; }

    /// <summary>The sponsor's standing title; null where there is none.</summary>
    public required TitleSpell? Title { get; init; }

    /// <summary>The weight of that title, 0 to 1; 0 without one.</summary>
    public required double Tier { get; init; }

    /// <summary>Pacts in force with the sponsor.</summary>
    public required IReadOnlyList<AlliedPair> Pacts { get; init; }

    /// <summary>The weight of the strongest of them, 0 to 1; 0 without one.</summary>
    public required double Alliance { get; init; }

    /// <summary>The latest share of its trade that was the sponsor's, of a year before that of the vote; null where there is no row.</summary>
    public required SubstanceFact? Trade { get; init; }

    /// <summary>The latest share of equal votes with the sponsor, of a year before that of the vote; null where there is no row.</summary>
    public required SubstanceFact? Prior { get; init; }

    /// <summary>What it chose.</summary>
    public VoteChoice Choice => Cast.Choice;

    /// <summary>y: whether it did not vote yes.</summary>
    public bool NotYes => Choice != VoteChoice.Yes;

    /// <summary>0 yes, 1 abstained or absent, 2 no.</summary>
    public int Order => Choice switch
    {
        VoteChoice.Yes => 0,
        VoteChoice.No => 2,
        _ => 1,
    };
}
