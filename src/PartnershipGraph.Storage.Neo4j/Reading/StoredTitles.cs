using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Keeps to what the relationships say about their own end.</summary>
internal static class StoredTitles
{
    /// <summary>
    /// The declarations, and an end for each that stands longer by the rows than by its relationship. In a dataset as it was
    /// imported there is none. Where somebody deletes the tie that holds today, the title before it must not come back to
    /// life: its relationship says when it ended.
    /// </summary>
    public static IReadOnlyList<PartnershipEvent> WithRecordedEnds(IReadOnlyList<StoredTitle> titles)
    {
        var ends = new List<PartnershipEvent>();
        foreach (var side in titles.GroupBy(t => (t.Event.Sponsor, t.Event.Partner)))
        {
            var recorded = side.ToDictionary<StoredTitle, PartnershipEvent, StoredTitle>(t => t.Event, t => t, ReferenceEqualityComparer.Instance);
            foreach (var spell in TitleHistory.Compile(side.Select(t => t.Event)).Spells)
            {
                if (recorded[spell.Opening].To is { } to && (spell.Closing is null || to.FirstDay < spell.Closing.Date.FirstDay))
                {
                    ends.Add(new PartnershipEvent
                    {
                        Sponsor = spell.Opening.Sponsor,
                        Partner = spell.Opening.Partner,
                        Date = to,
                        Kind = PartnershipEventKind.End,
                        Title = "",
                        Source = spell.Opening.Source,
                    });
                }
            }
        }

        return [.. titles.Select(t => t.Event), .. ends];
    }
}
