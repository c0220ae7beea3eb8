using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Titles;

/// <summary>
/// The titles of one ladder as their words read. A title that holds alternatives ("Enhanced or other partnership",
/// "Special / privileged / … strategic partnership") stands for each of them.
/// </summary>
internal sealed class LadderWords
{
    private const string strategic = "strategic";
    private const string partner = "partner";
    private readonly List<(TitleReading Reading, int? Rank)> titles = [];

    public LadderWords(IEnumerable<ListedTitle> ladder)
    {
        foreach (var title in ladder)
        {
            if (title.TitleOriginal is { } original && TitleNormaliser.NamesChineseTie(LabelText.Clean(original)))
                Add(LabelText.Clean(original), title.Rank);
            foreach (var alternative in Alternatives(LabelText.Clean(title.Title)))
                Add(alternative, title.Rank);
        }
    }

    /// <summary>
    /// The place of the titles with the same signature: of those that hold nothing else, as names of tiers do, if there
    /// are any and they agree; otherwise of all, if they agree.
    /// </summary>
    public bool TryFindSame(TitleReading reading, out int? rank)
    {
        var signature = reading.Signature;
        var same = titles.FindAll(title => title.Reading.Signature == signature);
        var bare = same.FindAll(title => title.Reading.Bare);
        return TryAgree(bare, out rank) || TryAgree(same, out rank);
    }

    /// <summary>
    /// The rank beside the ladder's own titles: that of the nearest title of the same grade (<see cref="WordGrade"/>,
    /// <see cref="WordDistance"/>); where there is none, the rank left free between the titles of higher and of lower
    /// grade, or else the lower of the two sides. Of several answers the lowest, so that doubt never raises a title.
    /// Null where no ranked title can be read.
    /// </summary>
    /// <param name="reading">The title to place.</param>
    /// <param name="ranks">T, the largest rank of the ladder.</param>
    public int? FindNearest(TitleReading reading, int ranks)
    {
        var grade = WordGrade.Of(reading);
        (int Distance, int Rank)? nearest = null;
        int? above = null;
        int? below = null;
        foreach (var (title, rank) in titles)
        {
            // A layer over other titles has the rank of what lies under it, and says nothing of the order of words.
            if (rank is not { } placed || title.Sectoral || (title.Layer && !reading.Layer))
                continue;
            var order = WordGrade.Of(title).CompareTo(grade);
            if (order > 0)
                above = Math.Max(placed, above ?? placed);
            else if (order < 0)
                below = Math.Min(placed, below ?? placed);
            else if (WordDistance.Between(reading, title) is var distance && IsNearer(distance, placed, nearest))
                nearest = (distance, placed);
        }

        if (nearest is not null)
            return nearest.Value.Rank;
        if (above is null)
            return below is null ? null : Math.Max(1, below.Value - 1);
        return below <= above ? above : Math.Min(above.Value + 1, below ?? ranks);
    }

    private static bool IsNearer(int distance, int rank, (int Distance, int Rank)? nearest) =>
        nearest is not var (least, standing) || distance < least || (distance == least && rank > standing);

    private static bool TryAgree(List<(TitleReading Reading, int? Rank)> same, out int? rank)
    {
        rank = same.Count > 0 ? same[0].Rank : null;
        var first = rank;
        return same.Count > 0 && same.TrueForAll(title => title.Rank == first);
    }

    private void Add(string clean, int? rank)
    {
        var reading = TitleNormaliser.ReadClean(clean);
        // An alliance needs no noun of a tie to be a step of a ladder ("Declaration of eternal friendship and alliance").
        if (reading.Head != TitleHead.None || reading.Elevation.HasFlag(TitleElevation.Allied))
            titles.Add((reading, rank));
    }

    private static IEnumerable<string> Alternatives(string clean)
    {
        var parts = clean.Split([" / ", "/", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            return [clean];
        var last = parts[^1];
        var tail = last.IndexOf(strategic, StringComparison.Ordinal);
        if (tail < 0)
            tail = last.IndexOf(partner, StringComparison.Ordinal);
        return tail < 0 ? parts : parts.Select((part, i) => i == parts.Length - 1 || TitleNormaliser.NamesTie(part) ? part : $"{part} {last[tail..]}");
    }
}
