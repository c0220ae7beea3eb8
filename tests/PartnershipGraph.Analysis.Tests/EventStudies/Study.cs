using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>Short ways to study the steps of sponsor S.</summary>
internal static class Study
{
    public static EventStudyOptions Of(string indicator = "trade_share") => new() { Sponsor = "S", Indicator = indicator, Samples = 200 };

    public static EventStudyResult Studied(this Rows rows, EventStudyOptions? study = null, SnapshotOptions? options = null) =>
        EventStudyAnalysis.Run(rows.Records, options ?? Ask.On(), study ?? Of());

    public static StudiedEvent Event(this EventStudyResult result, string partner) => result.Events.Single(e => e.Step.Partner == partner);

    /// <summary>A value for each year from the first one on.</summary>
    public static Rows Series(this Rows rows, string partner, int first, params IEnumerable<double> values) => rows.Series(partner, "trade_share", first, values);

    public static Rows Series(this Rows rows, string partner, string indicator, int first, params IEnumerable<double> values)
    {
        foreach (var (place, value) in values.Index())
        {
            rows.Fact("S", partner, first + place, value, indicator);
        }

        return rows;
    }

    /// <summary>Five equal years before 2010, 2010 itself, and five equal years after.</summary>
    public static Rows Around2010(this Rows rows, string partner, double before, double after, string indicator = "trade_share") =>
        rows.Series(partner, indicator, 2005, [.. Enumerable.Repeat(before, 5), 99, .. Enumerable.Repeat(after, 5)]);

    public static PartnershipRecords InRegion(this PartnershipRecords records, string region, params IReadOnlyList<string> ids) => records with
    {
        Actors = new ActorDirectory(records.Actors.All.Select(a => ids.Contains(a.Id) ? a with { Region = region } : a)),
    };
}
