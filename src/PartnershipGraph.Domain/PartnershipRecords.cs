using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Memberships;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Domain;

/// <summary>The rows of a dataset, checked: whatever store they came from.</summary>
public sealed record PartnershipRecords
{
    /// <summary>Which tables were read; the lists of the others are empty.</summary>
    public required DataTables Read { get; init; }

    /// <summary>Every actor.</summary>
    public required ActorDirectory Actors { get; init; }

    /// <summary>The ladders, by id.</summary>
    public IReadOnlyDictionary<string, Ladder> Ladders { get; init; } = new Dictionary<string, Ladder>();

    /// <summary>What sponsors declared.</summary>
    public IReadOnlyList<PartnershipEvent> Partnerships { get; init; } = [];

    /// <summary>Members of alliances.</summary>
    public IReadOnlyList<AllianceMember> Alliances { get; init; } = [];

    /// <summary>Members of organisations.</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    /// <summary>Rivalries.</summary>
    public IReadOnlyList<Rivalry> Rivalries { get; init; } = [];

    /// <summary>Measured attributes of actors.</summary>
    public IReadOnlyList<AttributeFact> Attributes { get; init; } = [];

    /// <summary>Measured ties.</summary>
    public IReadOnlyList<SubstanceFact> Substance { get; init; } = [];

    /// <summary>Episodes of conduct.</summary>
    public IReadOnlyList<Episode> Episodes { get; init; } = [];

    /// <summary>Votes.</summary>
    public IReadOnlyList<VoteCast> Votes { get; init; } = [];

    /// <summary>The same rows without the tables that are not named: what a reading of these tables alone gives.</summary>
    /// <param name="tables">The tables to keep; <see cref="DataTables.Titles"/> stay always.</param>
    public PartnershipRecords Only(DataTables tables) => this with
    {
        Read = tables | DataTables.Titles,
        Alliances = tables.HasFlag(DataTables.Alliances) ? Alliances : [],
        Memberships = tables.HasFlag(DataTables.Memberships) ? Memberships : [],
        Rivalries = tables.HasFlag(DataTables.Rivalries) ? Rivalries : [],
        Attributes = tables.HasFlag(DataTables.Attributes) ? Attributes : [],
        Substance = tables.HasFlag(DataTables.Substance) ? Substance : [],
        Episodes = tables.HasFlag(DataTables.Episodes) ? Episodes : [],
        Votes = tables.HasFlag(DataTables.Votes) ? Votes : [],
    };
}
