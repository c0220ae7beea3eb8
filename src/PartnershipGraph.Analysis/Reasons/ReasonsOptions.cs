using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>What is asked of the reasons for partnerships.</summary>
public sealed record ReasonsOptions
{
    /// <summary>Ids of the powers that count as rivals of a sponsor of whom no rivalry is recorded.</summary>
    public required IReadOnlyList<string> Poles { get; init; }

    /// <summary>Id of the one sponsor that is asked about; null: every sponsor with a standing title.</summary>
    public string? Sponsor { get; init; }

    /// <summary>The kinds of pact that count as alliances; default all.</summary>
    public IReadOnlyList<AllianceKind> Kinds { get; init; } = Enum.GetValues<AllianceKind>();
}
