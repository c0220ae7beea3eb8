using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>The worked example: titles 1, .8, .6, .4, .2 and none; A, B and D did not vote yes; A alone has a pact.</summary>
internal static class SixStates
{
    public const string Vote = "A/RES/ES-11/1";

    public static readonly string[] Ids = ["A", "B", "C", "D", "E", "F"];

    public static Rows Rows(Func<string, VoteChoice>? choice = null)
    {
        var rows = new Rows().States("S");
        foreach (var (place, id) in Ids.Index())
        {
            if (id != "F")
                rows.Title("S", id, place + 1, "2000");
            rows.Vote(Vote, id, choice?.Invoke(id) ?? (id is "A" or "B" or "D" ? VoteChoice.Abstain : VoteChoice.Yes));
        }

        return rows.States("F").Vote(Vote, "S", VoteChoice.No).Pact(AllianceKind.Defense, "A", "S");
    }

    /// <summary>Trade and prior votes with everybody, none of them in step with the vote.</summary>
    public static Rows WithFacts(this Rows rows)
    {
        foreach (var (place, id) in Ids.Index())
            rows.Fact("S", id, 2021, 0.1 * ((place * 5 % 6) + 1)).Fact("S", id, 2021, 0.9 - (0.1 * place), "un_vote_agreement");
        return rows;
    }

    public static CrisisResult Crisis(this Rows rows, CrisisOptions? options = null, string vote = Vote, SnapshotOptions? on = null) =>
        rows.Records.Crisis(options, vote, on);

    public static CrisisResult Crisis(this PartnershipRecords records, CrisisOptions? options = null, string vote = Vote, SnapshotOptions? on = null)
    {
        var network = on ?? Ask.On("2026", layers: "partnership,alliance");
        var call = RollCalls.Find(CrisisAnalysis.Votes(records, network), vote);
        return CrisisAnalysis.Run(records, network, call, options ?? new CrisisOptions { Sponsor = "S" }, CancellationToken.None);
    }

    public static CrisisPredictor Of(this CrisisResult result, string predictor) => result.Predictors.Single(p => p.Name == predictor);
}
