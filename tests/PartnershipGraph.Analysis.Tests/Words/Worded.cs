using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>Rows whose ranks are called as on China's ladder, asked for the words of sponsor S.</summary>
internal static class Worded
{
    private static readonly string[] titles =
    [
        "Comprehensive Strategic Partnership of Coordination", "Comprehensive Strategic Partnership", "Strategic Partnership", "Comprehensive Cooperative Partnership", "Cooperative Partnership",
    ];

    public static WordResult Words(this Rows rows, SnapshotOptions? options = null, WordOptions? words = null) =>
        WordAnalysis.Run(Named(rows.Records), options ?? Ask.On(), words ?? new WordOptions { Sponsor = "S", Permutations = 199, Samples = 200 });

    public static WordTest Test(this WordResult result, WordMeasure measure) => result.Tests.Single(t => t.Promise.Measure == measure);

    /// <summary>Partners of one rank, each with a share of equal votes in 2020.</summary>
    public static Rows Voting(this Rows rows, int rank, params IEnumerable<double> votes)
    {
        foreach (var (place, value) in votes.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"R{rank}{(char)('a' + place)}");
            rows.Title("S", id, rank, "2010").Fact("S", id, 2020, value, "un_vote_agreement");
        }

        return rows;
    }

    private static PartnershipRecords Named(PartnershipRecords records) => records with
    {
        Partnerships = [.. records.Partnerships.Select(e => e.Rank is { IsRanked: true } rank ? e with { Title = titles[rank.Value - 1] } : e)],
    };
}
