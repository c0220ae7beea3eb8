using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>The ladders of a dataset, from their titles.</summary>
internal static class StoredLadders
{
    /// <summary>Reads them, by id.</summary>
    public static async Task<Dictionary<string, Ladder>> ReadAsync(TableReader reader, LeftOut leftOut)
    {
        var titles = await reader.ListAsync(
            "store/read_ladders", r => (Ladder: r["ladder"] as string, Sponsor: r["sponsor"] as string, Title: LadderTitleRow.Read(new RowValues(r["row"]))));
        leftOut.Add("HAS_TITLE", titles.Count(t => t.Ladder is null || t.Title is null));
        return titles.Where(t => t.Ladder is not null && t.Title is not null)
            .GroupBy(t => t.Ladder!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Ladder(g.Key, g.First().Sponsor, g.Select(t => t.Title!)), StringComparer.Ordinal);
    }
}
