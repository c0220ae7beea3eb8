using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The rows that name one actor.</summary>
internal static class AboutRecords
{
    /// <param name="told">The rows that may be told.</param>
    /// <param name="id">Id of the actor.</param>
    public static PartnershipRecords Of(PartnershipRecords told, string id) => told with
    {
        Partnerships = [.. told.Partnerships.Where(e => e.Sponsor == id || e.Partner == id)],
        Alliances = [.. told.Alliances.Where(m => m.Member == id)],
        Memberships = [.. told.Memberships.Where(m => m.Member == id || m.Organization == id)],
        Rivalries = [.. told.Rivalries.Where(r => r.A == id || r.B == id)],
        Attributes = [.. told.Attributes.Where(f => f.Id == id)],
        Substance = [.. told.Substance.Where(f => f.Source == id || f.Target == id)],
        Episodes = [.. told.Episodes.Where(e => e.A == id || e.B == id)],
        Votes = [.. told.Votes.Where(v => v.Voter == id)],
    };
}
