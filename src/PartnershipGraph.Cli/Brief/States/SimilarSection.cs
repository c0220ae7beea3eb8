using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Whose portfolio of titles resembles the actor's.</summary>
internal static class SimilarSection
{
    private const int rowsShown = 10;

    public static ReportSection Build(StateContext state)
    {
        const string title = "Similar portfolios";
        var options = state.Asked.Options with { Layers = Layer.Titles };
        if (state.Absence is { } why)
        {
            return new ReportSection(title, [$"Not covered: {why}."], []);
        }

        var result = SimilarityAnalysis.Run(state.Asked.Records, options, new SimilarityRequest(), state.Id, null, state.Brief.Cancellation);
        return !result.Snapshot.Ties.Any(t => t.Has(state.Id))
            ? new ReportSection(title, [$"Not covered: {state.Name} has no title tie, and is like every other actor without one."], [])
            : new ReportSection(
                title,
                [
                    SimilarityTable.ReadingOfAll(state.Asked, result),
                    .. Tied(result),
                    $"By titles alone. {SimilarityTable.Universe(result.Snapshot.Actors.Count, result.Request)} These are coefficients of the ties on record and have no interval. More: pgraph similarity {state.Id}.",
                ],
                [SimilarityTable.OfAll(state.Asked, result) with { RowsShown = rowsShown }]);
    }

    /// <summary>A list that is cut within a tie would tell the order of ids for one of likeness.</summary>
    private static IEnumerable<string> Tied(SimilarityResult result)
    {
        if (result.Pairs.Count > rowsShown && result.Pairs[rowsShown - 1].Kappa.Value is { } last)
        {
            var alike = result.Pairs.Skip(rowsShown).Count(p => p.Kappa.Value is { } kappa && Ranking.Tied(kappa, last));
            if (alike > 0)
            {
                yield return $"{Count.Of(alike, "more is", "more are")} as alike as the last one shown; equals stand by id.";
            }
        }
    }
}
