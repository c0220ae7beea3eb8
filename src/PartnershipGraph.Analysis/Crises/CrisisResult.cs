using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>One sponsor's titles held against one vote, beside the rivals of the title.</summary>
public sealed record CrisisResult
{
    /// <summary>What was asked.</summary>
    public required CrisisOptions Options { get; init; }

    /// <summary>The vote.</summary>
    public required RollCall Call { get; init; }

    /// <summary>The network of titles and alliances on the day before.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The states that voted or were absent, without the sponsor, by id.</summary>
    public required IReadOnlyList<CrisisState> States { get; init; }

    /// <summary>Ids of the states of that day without a row (ordinal): left out.</summary>
    public required IReadOnlyList<string> WithoutRow { get; init; }

    /// <summary>Ids of voters that are no actors of the network of that day (ordinal): left out too.</summary>
    public required IReadOnlyList<string> Outside { get; init; }

    /// <summary>Rank by choice.</summary>
    public required IReadOnlyList<TierVotes> Tiers { get; init; }

    /// <summary>tier, alliance, trade, prior.</summary>
    public required IReadOnlyList<CrisisPredictor> Predictors { get; init; }

    /// <summary>What the tier adds to the rivals; null where it was not asked for.</summary>
    public required IncrementalValue? Increment { get; init; }

    /// <summary>The rows that all of it rests on, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>n₁: states that did not vote yes.</summary>
    public int NotYes => States.Count(s => s.NotYes);

    /// <summary>n₀: states that did.</summary>
    public int Yes => States.Count - NotYes;

    /// <summary>What so many votes can show at all; null where all voted alike.</summary>
    public ChanceBand? Chance => ChanceBand.Of(NotYes, Yes);

    /// <summary>What the sponsor itself chose; null where its choice is not on record.</summary>
    public VoteChoice? SponsorChoice => Call.Of(Options.Sponsor);

    /// <summary>Whether the sponsor's side is that of those who did not vote yes; so too where its choice is not on record.</summary>
    public bool SponsorIsNotYes => SponsorChoice != VoteChoice.Yes;

    /// <summary>Holders of a title that were on the other side than the sponsor, highest title first, then by id.</summary>
    public IReadOnlyList<CrisisState> TitledOnTheOtherSide =>
    [
        .. States.Where(s => s.Tier > 0 && s.NotYes != SponsorIsNotYes).OrderByDescending(s => s.Tier).ThenBy(s => s.Id, StringComparer.Ordinal),
    ];

    /// <summary>States with neither title nor pact that were on the sponsor's side, those that voted no first, then by id.</summary>
    public IReadOnlyList<CrisisState> UntiedOnItsSide =>
    [
        .. States.Where(s => s.Tier == 0 && s.Alliance == 0 && s.NotYes == SponsorIsNotYes).OrderByDescending(s => s.Order).ThenBy(s => s.Id, StringComparer.Ordinal),
    ];
}
