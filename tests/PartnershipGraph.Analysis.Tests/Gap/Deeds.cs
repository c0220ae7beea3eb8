using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Tests.Gap;

/// <summary>Short ways to write what a sponsor S does with its partners, and to ask for the gap.</summary>
internal static class Deeds
{
    /// <summary>The example of METHODS.md: titles of six partners, and what is done with each.</summary>
    public static readonly (string Id, int Rank, double Substance)[] Six =
        [("A", 1, 0.70), ("B", 2, 0.90), ("C", 2, 0.30), ("D", 3, 0.50), ("E", 4, 0.55), ("F", 5, 0.10)];

    /// <summary>Six titles, and three dimensions of one indicator each that put the partners in the order of the example.</summary>
    public static Rows SixPartners
    {
        get
        {
            var rows = new Rows();
            foreach (var (id, rank, substance) in Six)
                rows.Title("S", id, rank).Done(id, substance);
            return rows;
        }
    }

    /// <summary>The same value in three dimensions.</summary>
    public static Rows Done(this Rows rows, string partner, double value) =>
        rows.Fact("S", partner, 2020, value, "un_vote_agreement").Fact("S", partner, 2020, value).Fact("S", partner, 2020, value, "students");

    public static GapResult Gap(this PartnershipRecords records, GapOptions? options = null, SnapshotOptions? network = null) =>
        GapAnalysis.Run(records, network ?? Ask.On(), options ?? new GapOptions { Sponsor = "S" }, CancellationToken.None);

    public static GapResult Gap(this Rows rows, GapOptions? options = null, SnapshotOptions? network = null) => rows.Records.Gap(options, network);

    public static GapEntry Of(this GapResult result, string id) => result.Partners.Single(p => p.Id == id);

    /// <summary>The rows with sizes of actors in one year.</summary>
    public static PartnershipRecords WithGdp(this PartnershipRecords records, params IEnumerable<(string Id, int Year, double Value)> sizes) => records with
    {
        Attributes = [.. records.Attributes, .. sizes.Select(s => new AttributeFact(s.Id, s.Year, "gdp", s.Value, "", new Citation("made up", "", Confidence.High)))],
    };

    /// <summary>The rows with a capital and region for actors; null leaves one without.</summary>
    public static PartnershipRecords At(this PartnershipRecords records, Func<string, (double Latitude, double Longitude, string Region)?> place) => records with
    {
        Actors = new ActorDirectory(records.Actors.All.Select(a => place(a.Id) is { } at ? a with { Latitude = at.Latitude, Longitude = at.Longitude, Region = at.Region } : a)),
    };

    /// <summary>Everything that an answer says of the partners, to the last digit.</summary>
    public static string Text(this GapResult result) => string.Join('\n', result.Partners.Select(p => FormattableString.Invariant(
        $"{p.Id} {p.Weight:R} {p.Substance:R} {p.Gap:R} {Text(p.Low)} {Text(p.High)} {Text(p.Residual)} {Text(p.Studentised)} {string.Join(';', p.Flags)}")))
        + FormattableString.Invariant($"\n{Text(result.Rho)} {Text(result.RhoP)} {Text(result.TauB)} {result.Rows.High} {result.Rows.Medium} {result.Rows.Low} ")
        + string.Join(' ', result.Nulls.Select(n => $"{n.Key}={n.Value}"));

    private static string Text(IndexValue value) => value.WhyNull ?? FormattableString.Invariant($"{value.Value:R}");
}
