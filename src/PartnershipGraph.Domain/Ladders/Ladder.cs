using static System.FormattableString;

namespace PartnershipGraph.Domain.Ladders;

/// <summary>One sponsor's ordered list of titles. Titles are comparable on one ladder only, never across sponsors by their text.</summary>
public sealed class Ladder
{
    /// <summary>A ladder; without a ranked title its <see cref="RankCount"/> is 0.</summary>
    public Ladder(string id, string? sponsor, IEnumerable<LadderTitle> titles)
    {
        Id = id;
        Sponsor = sponsor;
        Titles = [.. titles];
        RankCount = Titles.Count == 0 ? 0 : Titles.Max(t => t.Rank.Value);
    }

    /// <summary>The ladder's name.</summary>
    public string Id { get; }

    /// <summary>The one actor that may use it; null: any.</summary>
    public string? Sponsor { get; }

    /// <summary>The titles in the order of the file.</summary>
    public IReadOnlyList<LadderTitle> Titles { get; }

    /// <summary>T: the largest rank; 0 where no title is ranked.</summary>
    public int RankCount { get; }

    /// <summary>Whether the ladder has a single rank: a list without hierarchy.</summary>
    public bool IsFlat => RankCount == 1;

    /// <summary>Whether a rank stands on this ladder; unranked stands on every one.</summary>
    public bool Has(Rank rank) => rank.Value <= RankCount;

    /// <summary>The level T + 1 - rank, T = top.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is unranked or not on this ladder.</exception>
    public int LevelOf(Rank rank) => rank.IsRanked && Has(rank)
        ? RankCount + 1 - rank.Value
        : throw new ArgumentOutOfRangeException(nameof(rank), rank, Invariant($"no rank of ladder {Id}, which has {RankCount}"));
}
