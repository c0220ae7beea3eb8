using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Cli.Crisis;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Whether the titles of China and Russia foretold who did not condemn the invasion of Ukraine.</summary>
internal static class VoteSection
{
    private const string vote = "A/RES/ES-11/1";
    private static readonly string[] sponsors = ["CHN", "RUS"];

    public static ReportSection? Build(BriefContext brief)
    {
        // Ranks decide, whatever the scheme; a level has no place beside pacts, and organisations do not vote.
        var asked = brief.Asked.Options;
        var network = asked with
        {
            Layers = Layer.TitlesAndAlliances,
            Weights = asked.Weights.IsLevel ? WeightSchemes.Linear : asked.Weights,
            Universe = asked.Universe == ActorUniverse.Blocs ? ActorUniverse.States : asked.Universe,
        };
        var call = CrisisAnalysis.Votes(brief.Asked.Records, network).FirstOrDefault(c => c.Vote == vote);
        var present = sponsors.Where(brief.Records.Actors.Contains).ToList();
        if (call is null || present.Count == 0)
        {
            return null;
        }

        var results = present.Select(s => CrisisAnalysis.Run(
            brief.Asked.Records, network, call, new CrisisOptions { Sponsor = s, WithIncrement = false }, brief.Cancellation)).ToList();
        return new ReportSection(
            "Did titles foretell the votes?",
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{vote} of {call.Date:yyyy-MM-dd} demanded that Russia withdraw from Ukraine: {RollCallWords.Tally(call)}. Titles are those of the day before."),
                .. results.Select(r => CrisisReading.OfCounts(brief.Asked, r)),
                .. RollCallWords.Doubts(call),
                "One vote is an anecdote, and a vote is cheap talk: pgraph crisis --sponsor RUS --basket holds every vote on record, pgraph crisis --vote ES-11/1 --sponsor RUS tells this one in full.",
            ],
            [Table(brief, results)]);
    }

    private static ReportTable Table(BriefContext brief, IReadOnlyList<CrisisResult> results) => new(
        "votes_foretold",
        "",
        [Column.Text("Titles of", "sponsor"), Column.Text("Known the day before", "predictor"), .. PredictorTable.NumberColumns],
        [
            .. results.SelectMany(r => r.Predictors.Select(p => (IReadOnlyList<Cell>)
                [brief.Name(r.Options.Sponsor), p.Name, .. PredictorTable.Numbers(p)])),
        ])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"AUC: of a state that did not vote yes and one that did, how often the first has the larger value; .5 is a coin. p: two-sided, votes relabelled within regions, {results[0].Options.Permutations} draws, seed {results[0].Options.Seed}; p Holm over the four lines of a sponsor. Undetermined: the votes do not decide."),
    };
}
