using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>A cell of a matrix of ties.</summary>
/// <param name="First">Id of the one actor; of the sponsor where cells go from a sponsor to a partner.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="State">What is known of them.</param>
/// <param name="Share">The weight as a share of the heaviest one, 0 to 1: 0 where ended; null where none or unknown.</param>
public sealed record TieCell(string First, string Second, TieCellState State, double? Share)
{
    /// <summary>The number of steps that weights are told in.</summary>
    public const int Steps = 5;

    // A share that is a fifth but for the last bit stands on that step.
    private const double rounding = 1e-9;

    /// <summary>The title that the first gives the second; null where none stands.</summary>
    public TitleSpell? Given { get; init; }

    /// <summary>The title that the second gives the first; null where none stands, or where cells go one way.</summary>
    public TitleSpell? Returned { get; init; }

    /// <summary>The weight in fifths of the heaviest one, rounded up: 1 to 5, and 0 where ended; null where none or unknown.</summary>
    public int? Step => Share switch
    {
        null => null,
        <= 0 => 0,
        { } share => Math.Clamp((int)Math.Ceiling((share * Steps) - rounding), 1, Steps),
    };
}
