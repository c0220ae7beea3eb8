using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>What one sponsor declared, and its tie.</summary>
internal static class PartnershipRow
{
    /// <summary>What a ladder with a single rank weighs where nobody says otherwise.</summary>
    private const double flatWeight = 0.6;

    /// <param name="e">The row.</param>
    /// <param name="ladders">Every ladder, by id.</param>
    /// <param name="to">The end of the spell that it opens; its own date where it opens none, null where the spell is open.</param>
    public static PropertyMap Properties(PartnershipEvent e, IReadOnlyDictionary<string, Ladder> ladders, PartialDate? to)
    {
        var ladder = ladders.GetValueOrDefault(e.Ladder);
        var isRanked = ladder is not null && e.Rank is { IsRanked: true };
        return LadderTitleRow.RankProperties(new PropertyMap(), e.Rank)
            .Word("event", e.Kind)
            .Date("from", e.Date)
            .Date("to", to)
            .Text("title", e.Title)
            .Text("titleOriginal", e.TitleOriginal)
            .Text("ladder", e.Ladder)
            .Value("level", isRanked ? ladder!.LevelOf(e.Rank!.Value) : null)
            .Value("weight", isRanked ? WeightSchemes.Linear.WeightOf(ladder!, e.Rank!.Value, flatWeight) : null)
            .Date("knownFrom", e.KnownFrom)
            .Date("lastUsed", e.LastUsed)
            .Citation(e.Source)
            .Text("notes", e.Notes)
            .Attributes(e.Attributes);
    }

    /// <summary>
    /// The row; null where the tie lacks its event or date, a title where one is needed, or a place on a ladder: the same that
    /// a folder is refused for.
    /// </summary>
    public static PartnershipEvent? Read(string sponsor, string partner, RowValues row, IReadOnlyDictionary<string, Ladder> ladders)
    {
        if (row.Word<PartnershipEventKind>("event") is not { } kind || row.Date("from") is not { } date || sponsor == partner)
        {
            return null;
        }

        var closes = kind is PartnershipEventKind.Suspend or PartnershipEventKind.End;
        var (ladder, rank) = (ladders.GetValueOrDefault(row.Text("ladder")), LadderTitleRow.Rank(row));
        var isPlaced = ladder is null ? row.Text("ladder").Length == 0 && rank is null && closes
            : rank is null ? closes : ladder.Has(rank.Value) && (ladder.Sponsor ?? sponsor) == sponsor;
        return isPlaced && (closes || row.Text("title").Length > 0 || row.Text("titleOriginal").Length > 0)
            ? new PartnershipEvent
            {
                Sponsor = sponsor,
                Partner = partner,
                Date = date,
                Kind = kind,
                Title = row.Text("title"),
                TitleOriginal = row.Text("titleOriginal"),
                Ladder = row.Text("ladder"),
                Rank = rank,
                KnownFrom = row.Date("knownFrom"),
                LastUsed = row.Date("lastUsed"),
                Source = row.Citation(),
                Notes = row.Text("notes"),
                Attributes = row.Attributes(),
            }
            : null;
    }
}
