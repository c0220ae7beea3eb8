using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>The ladders of a folder, and those of them that could not be read whole.</summary>
/// <param name="Ladders">What could be read, by id.</param>
/// <param name="Incomplete">The ladders of which a row is wrong; null: all, for the file could not be read.</param>
internal sealed record LadderSet(IReadOnlyDictionary<string, Ladder> Ladders, IReadOnlySet<string>? Incomplete)
{
    private static readonly Dictionary<string, Ladder> noLadders = [];

    /// <summary>A folder without ladders.csv.</summary>
    public static LadderSet None { get; } = new(noLadders, new HashSet<string>());

    /// <summary>A folder whose ladders.csv is no table.</summary>
    public static LadderSet Unreadable { get; } = new(noLadders, null);

    /// <summary>Whether a row can be held to this ladder. A mistake in ladders.csv is told there, not once more for every row.</summary>
    public bool IsWhole(string ladder) => Incomplete?.Contains(ladder) == false;

    /// <summary>Whether a ladder was lost altogether, so that it is open which one a row without a ladder stands on.</summary>
    public bool LostOne => Incomplete is null || Incomplete.Any(id => !Ladders.ContainsKey(id));
}
