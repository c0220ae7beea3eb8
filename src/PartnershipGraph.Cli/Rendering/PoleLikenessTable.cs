using System.Globalization;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Whose portfolio is nearer to which pole's.</summary>
internal static class PoleLikenessTable
{
    public static ReportTable Of(Question asked, PoleLikenessResult result)
    {
        var two = result.Poles.Count == 2;
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), .. result.Poles.Select(p => Column.Number("kappa " + p, "kappa_" + p))];
        columns.AddRange(two ? [Column.Number("PSD", "PSD")] : Array.Empty<Column>());
        columns.Add(Column.Text("Undefined because", "null") with { For = ColumnFor.Data });
        return new ReportTable("likeness", "", columns, [.. Ordered(result).Select(Row)])
        {
            Note = two
                ? $"Both ends, of those with a value. PSD = kappa with {result.Poles[1]} less kappa with {result.Poles[0]}: above 0 the portfolio is nearer to that of {result.Poles[1]}. Actors without any tie are alike in having none."
                : "PSD, the difference of two, is for two poles.",
        };

        IReadOnlyList<Cell> Row(PoleLikeness s) =>
        [
            s.Id, asked.Records.Actors[s.Id].Name, .. s.Kappa.Values.Select(v => Cell.Of(v, 3)),
            .. two ? [Cell.Of(s.Differential.Value, 3)] : Array.Empty<Cell>(), s.Kappa.WhyNull ?? "",
        ];
    }

    /// <summary>The nearest to the last pole first.</summary>
    public static IEnumerable<PoleLikeness> Ordered(PoleLikenessResult result) => result.States
        .OrderByDescending(s => s.Differential.Value ?? s.Kappa.Values[^1] ?? double.NegativeInfinity)
        .ThenBy(s => s.Id, StringComparer.Ordinal);

    public static string Reading(Question asked, PoleLikenessResult result)
    {
        if (result.Poles.Count > 2)
        {
            return $"How much each actor's portfolio of ties resembles those of {string.Join(", ", result.Poles)}: κ is 1 for the same portfolio and 0 for likeness by chance.";
        }

        var known = Ordered(result).Where(s => s.Differential.Value is not null).ToList();
        var (p, q) = (asked.Records.Actors[result.Poles[0]].Name, asked.Records.Actors[result.Poles[1]].Name);
        var ends = known.Count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; the ends are {asked.Records.Actors[known[0].Id].Name} ({known[0].Differential.Value:F2}) and {asked.Records.Actors[known[^1].Id].Name} ({known[^1].Differential.Value:F2})");
        return $"The portfolios of {Count.Of(known.Count(s => s.Differential.Value > 0), "actor")} are nearer to that of {q}, those of {known.Count(s => s.Differential.Value < 0)} to that of {p}, whether they are tied to either or not{ends}.";
    }
}
