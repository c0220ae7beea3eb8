namespace PartnershipGraph.Analysis.Overlap;

/// <summary>How far titles and pacts tie the same pairs.</summary>
public sealed record LayerOverlap
{
    /// <summary>Pairs that a title ties.</summary>
    public required int Partnerships { get; init; }

    /// <summary>Pairs that a pact ties.</summary>
    public required int Alliances { get; init; }

    /// <summary>Pairs that both tie.</summary>
    public required int Both { get; init; }

    /// <summary>Pairs there are.</summary>
    public required int Pairs { get; init; }

    /// <summary>φ of the two layers and its test, a tie being 1 whatever its title.</summary>
    public required PermutationAnswer Binary { get; init; }

    /// <summary>The correlation of the weights of titles with the pacts, and its test.</summary>
    public required PermutationAnswer Weighted { get; init; }

    /// <summary>Jaccard |E₁∩E₂|/|E₁∪E₂|, 0 to 1; null where neither layer has a tie.</summary>
    public double? Jaccard => Share(Partnerships + Alliances - Both);

    /// <summary>The share of the allied pairs that a title ties too; null without an alliance.</summary>
    public double? AlliancesCovered => Share(Alliances);

    /// <summary>The share of the titled pairs that a pact ties too; null without a title.</summary>
    public double? PartnershipsCovered => Share(Partnerships);

    private double? Share(int of) => of == 0 ? null : (double)Both / of;
}
