using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>Several votes in one table.</summary>
internal static class BasketAnswer
{
    private const string marks = "* predicts (p Holm over the basket below .05), o no useful prediction (90 % interval inside .40 to .60), no mark undetermined. Above .5 more of it "
        + "goes with not voting yes, below it with voting yes. The same states vote alike from vote to vote: the votes are no independent trials.";

    public static Answer Of(Question asked, CrisisBasket basket)
    {
        var rows = basket.Results.Select(r => r.Rows).ToList();
        var stamp = asked.Stamp(new RowCounts(rows.Sum(r => r.High), rows.Sum(r => r.Medium), rows.Sum(r => r.Low)));
        return new Answer(() => Report(asked, basket, stamp), () => Json(basket, stamp));
    }

    private static Report Report(Question asked, CrisisBasket basket, ResultStamp stamp)
    {
        var (sponsor, tests) = (asked.Records.Actors[basket.Results[0].Options.Sponsor].Name, basket.Tests);
        return new Report(
            $"Did titles foretell the votes? {sponsor} and {Count.Of(basket.Results.Count, "vote")}",
            Reading(sponsor, basket),
            [
                new ReportSection("", [.. Doubts(basket)],
                [
                    Wide(basket, "auc", "AUC of each predictor", t => Marked(t.Predictor.Auc.Value, t.Predictor.VerdictAt(t.PHolm.Value)), t => t.Predictor.Auc.Value) with { Note = marks },
                    Wide(basket, "p_holm", "p Holm over the basket", t => Cell.OfP(t.PHolm.Value).Display, t => t.PHolm.Value) with { Note = Drawn(basket.Results[0].Options) },
                ]),
            ],
            ["Titles are those of the day before each vote. pgraph crisis --vote V --sponsor S tells one vote in full.", .. stamp.Caption])
        {
            Main = Table(sponsor: basket.Results[0].Options.Sponsor, tests),
            EveryRow = "--format json carries every row",
        };
    }

    private static string Reading(string sponsor, CrisisBasket basket)
    {
        var tiers = basket.Tests.Where(t => t.Predictor.Name == "tier").Select(t => t.Predictor.VerdictAt(t.PHolm.Value)).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"With all p-values adjusted together, the title from {sponsor} predicts {Of(CrisisVerdict.Predicts)} of {Count.Of(tiers.Count, "vote")}, is of no use in {Of(CrisisVerdict.NoUsefulPrediction)} and undetermined in {Of(CrisisVerdict.Undetermined)}; alliance predicts {Rival("alliance")}, trade {Rival("trade")}, prior votes {Rival("prior")}.");

        int Of(CrisisVerdict verdict) => tiers.Count(t => t == verdict);

        int Rival(string name) => basket.Tests.Count(t => t.Predictor.Name == name && t.Predictor.VerdictAt(t.PHolm.Value) == CrisisVerdict.Predicts);
    }

    private static IEnumerable<string> Doubts(CrisisBasket basket)
    {
        var doubtful = basket.Results.Select(r => r.Call).Where(c => c.IsMostlyLow || !c.IsComplete).Select(c => $"{c.Vote} ({RollCallWords.Of(c)})").ToList();
        return doubtful.Count == 0 ? [] : [$"Roll calls to read with care: {string.Join("; ", doubtful)}."];
    }

    private static string Drawn(CrisisOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"Two-sided on |AUC - .5|, votes relabelled within regions, {options.Permutations} draws, seed {options.Seed}; intervals by {options.Samples} samples of the states. --format csv carries every test.");

    /// <summary>A line a vote, a column a predictor.</summary>
    private static ReportTable Wide(CrisisBasket basket, string id, string title, Func<BasketTest, string> display, Func<BasketTest, double?> value) => new(
        id,
        title,
        [
            Column.Text("Vote"), Column.Text("Date"), Column.Text("Sponsor", "sponsor_choice"), Column.Number("Yes", "n0"), Column.Number("Not yes", "n1"),
            .. basket.Results[0].Predictors.Select(p => Column.Text(p.Name)),
        ],
        [
            .. basket.Results.Select(r => (IReadOnlyList<Cell>)
            [
                r.Call.Vote, JsonParts.Iso(r.Call.Date), RollCallWords.Of(r.SponsorChoice), r.Yes, r.NotYes,
                .. basket.Tests.Where(t => t.Vote == r).Select(t => new Cell(display(t), Cell.Of(value(t)).Raw)),
            ]),
        ]);

    private static string Marked(double? auc, CrisisVerdict verdict) => auc is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:F3}{verdict switch { CrisisVerdict.Predicts => " *", CrisisVerdict.NoUsefulPrediction => " o", _ => "" }}")
        : Cell.Undefined;

    private static ReportTable Table(string sponsor, IReadOnlyList<BasketTest> tests) => new(
        "tests",
        "",
        [
            Column.Text("vote"), Column.Text("sponsor"), Column.Text("as_of"), Column.Text("predictor"),
            .. PredictorTable.NumberColumns, Column.Number("p_holm_basket"), Column.Text("verdict_basket"),
        ],
        [
            .. tests.Select(t => (IReadOnlyList<Cell>)
            [
                t.Vote.Call.Vote, sponsor, JsonParts.Iso(t.Vote.Snapshot.Options.AsOf), t.Predictor.Name,
                .. PredictorTable.Numbers(t.Predictor), Cell.OfP(t.PHolm.Value), CrisisWords.Of(t.Predictor.VerdictAt(t.PHolm.Value)),
            ]),
        ]);

    private static JsonObject Json(CrisisBasket basket, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["sponsor"] = basket.Results[0].Options.Sponsor,
        ["seed"] = basket.Results[0].Options.Seed,
        ["permutations"] = basket.Results[0].Options.Permutations,
        ["samples"] = basket.Results[0].Options.Samples,
        ["votes"] = JsonParts.Array(basket.Results, r =>
        {
            var vote = RollCallWords.Json(r.Call);
            vote["asOf"] = JsonParts.Iso(r.Snapshot.Options.AsOf);
            vote["sponsorVoted"] = r.SponsorChoice?.Word();
            vote["n1"] = r.NotYes;
            vote["n0"] = r.Yes;
            vote["predictors"] = JsonParts.Array(basket.Tests.Where(t => t.Vote == r), t =>
            {
                var predictor = CrisisJson.Predictor(t.Predictor);
                predictor["pHolmBasket"] = JsonParts.Number(t.PHolm.Value);
                predictor["verdictBasket"] = CrisisWords.Of(t.Predictor.VerdictAt(t.PHolm.Value));
                return predictor;
            });
            return vote;
        }),
    });
}
