using System.Globalization;
using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>How sure a ranking is, beside the ranking.</summary>
internal static class RankRobustnessTable
{
    private const int idColumn = 1;

    /// <summary>The report of the ranking with the columns, the table and the sentence of its robustness.</summary>
    public static Report Extend(Report report, RankRobustness robust)
    {
        var section = report.Sections[0];
        return report with
        {
            Reading = $"{report.Reading} {Reading(robust)}",
            Sections = [section with { Tables = [Extend(section.Tables[0], robust), Schemes(robust)] }],
        };
    }

    /// <summary>In one sentence: who is first how often, and how much of the order holds whatever the weights.</summary>
    public static string Reading(RankRobustness robust)
    {
        if (!robust.HeedsWeights)
        {
            return $"{robust.Ranking.Measure} counts ties and does not weigh them: no spacing of the tiers changes the order.";
        }

        var actors = robust.Ranking.Snapshot.Actors;
        var ranked = robust.Ranks.Zip(actors, (r, a) => (Shares: r?.Shares[0], a.Name)).Where(r => r.Shares is not null).ToList();
        var often = ranked.Count == 0
            ? "no actor has a rank"
            : string.Create(CultureInfo.InvariantCulture, $"{ranked.MaxBy(r => r.Shares).Name} is first in {ranked.Max(r => r.Shares):P1} of them");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"How sure: {robust.Draws.Samples} spacings of the tiers that keep their order were drawn (seed {robust.Draws.Seed}), and {often}{Certain(robust)}.");
    }

    private static string Certain(RankRobustness robust)
    {
        if (robust.Dominates is null)
        {
            return "";
        }

        // A pair of which each is at least as strong as the other is one pair.
        var pairs = robust.Dominates.Select(p => string.CompareOrdinal(p.Above, p.Below) < 0 ? p : (p.Below, p.Above)).Distinct().Count();
        var n = robust.Ranking.Snapshot.Actors.Count;
        var all = n * (n - 1) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"; {pairs} of {Count.Of(all, "pair")} of actors keep their order under any weights");
    }

    /// <summary>A table whose second column has the ids, with the ranks over the draws.</summary>
    public static ReportTable Extend(ReportTable table, RankRobustness robust)
    {
        var ranks = robust.Ranking.Snapshot.Actors.Zip(robust.Ranks).ToDictionary(r => r.First.Id, r => r.Second, StringComparer.Ordinal);
        var below = robust.Dominates?.GroupBy(p => p.Above, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        List<Column> columns =
        [
            Column.Number("Likeliest", "likeliest_rank"), Column.Number("Its share", "likeliest_rank_share"), Column.Number("First", "first_share"),
            Column.Number("90 %", "ranks_90") with { For = ColumnFor.Reading },
            Column.Number("best", "rank_p05") with { For = ColumnFor.Data }, Column.Number("worst", "rank_p95") with { For = ColumnFor.Data },
        ];
        if (below is not null)
        {
            columns.Add(Column.Number("Sure above", "dominates"));
        }

        return table.With(idColumn, columns, id => [.. Ranks(ranks[id]), .. below is null ? [] : new[] { Cell.Of(below.GetValueOrDefault(id)) }]) with
        {
            Note = "Likeliest: the rank that most draws give, and in which share of them; First: the share with rank 1; 90 %: the ranks of nine draws in ten"
                + (below is null ? "." : "; Sure above: how many actors it is at least as strong as under any weights that keep the order of the tiers."),
        };
    }

    private static IReadOnlyList<Cell> Ranks(RankShares? ranks)
    {
        if (ranks is null)
        {
            return [.. Enumerable.Repeat(Cell.Of((double?)null), 6)];
        }

        var (best, worst) = ranks.MiddleNinety;
        return
        [
            ranks.MostProbable, Cell.Of(ranks.Probability, 3), Cell.Of(ranks.Shares[0], 3),
            string.Create(CultureInfo.InvariantCulture, $"{best}-{worst}"), best, worst,
        ];
    }

    private static ReportTable Schemes(RankRobustness robust) => new(
        "tau_b",
        "Agreement with the ranking under other schemes",
        [Column.Text("Scheme"), Column.Number("tau-b", "tau_b"), Column.Text("Undefined because", "null_reason")],
        [.. robust.TauB.Select(t => (IReadOnlyList<Cell>)[t.Key, Cell.Of(t.Value.Value, 3), t.Value.WhyNull ?? ""])])
    {
        Note = "Kendall's tau-b: 1 = the same order, 0 = no agreement, -1 = the opposite order.",
    };
}
