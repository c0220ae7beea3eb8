using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>partnerships.csv.</summary>
internal static class PartnershipsTable
{
    public static TableForm Form { get; } = new(
        "partnerships.csv",
        ["sponsor", "partner", "date", "event", "title"],
        ["title_original", "ladder", "rank", "known_from", "last_used", "source_title", "source_url", "confidence", "notes"]);

    public static List<PartnershipRow> Read(RowReader rows)
    {
        var keys = new KeyCheck<(string, string, string, PartnershipEventKind)>("date", "sponsor, partner, date and event");
        return [.. rows.ReadEvery(row =>
        {
            var kind = row.Word<PartnershipEventKind>("event", DataRule.UnknownEvent);
            var e = new PartnershipEvent
            {
                Sponsor = row.ActorId("sponsor"),
                Partner = row.ActorId("partner"),
                Date = row.Date("date"),
                Kind = kind,
                Title = TitleOf(row, kind),
                TitleOriginal = row.Text("title_original"),
                Ladder = row.Text("ladder"),
                Rank = RankReading.Optional(row),
                KnownFrom = row.OptionalDate("known_from"),
                LastUsed = row.OptionalDate("last_used"),
                Source = row.Citation(),
                Notes = row.Text("notes"),
                Attributes = row.Attributes(),
            };
            if (!row.Failed && e.LastUsed?.LastDay < e.Date.FirstDay)
            {
                row.Fail("last_used", DataRule.FromAfterTo, $"the title was last used ({e.LastUsed}) before it was given ({e.Date})", "Exchange or correct the two dates.");
            }

            SelfCheck.Note(row, e.Sponsor, "partner", e.Partner);
            keys.Note(row, (e.Sponsor, e.Partner, e.Date.ToString(), e.Kind));
            return new PartnershipRow(row.Line, e);
        }).Select(r => r.Value with { IsSound = r.IsSound })];
    }

    /// <summary>A title in the sponsor's language alone will do; a suspension or an end needs none.</summary>
    private static string TitleOf(RowReader row, PartnershipEventKind kind) =>
        kind is PartnershipEventKind.Suspend or PartnershipEventKind.End || row.Text("title_original").Length > 0
            ? row.Text("title")
            : row.Required("title");

    /// <summary>The values of a row, in the order of the form; its ladder and rank as they were settled.</summary>
    public static string[] Fields(PartnershipEvent e) =>
    [
        e.Sponsor, e.Partner, FieldText.Date(e.Date), FieldText.Word(e.Kind), e.Title, e.TitleOriginal, e.Ladder, e.Rank?.ToString() ?? "",
        FieldText.Date(e.KnownFrom), FieldText.Date(e.LastUsed), .. FieldText.Source(e.Source), e.Notes,
    ];
}
