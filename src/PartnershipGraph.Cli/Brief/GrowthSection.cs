using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>How the leading sponsor's circle grew, year by year and tier by tier.</summary>
internal static class GrowthSection
{
    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.Lead is null || brief.LadderOf(brief.Lead) is not { } ladder)
        {
            return null;
        }

        var years = TitleGrowth.Of(brief.Records, brief.Asked.Options.AsOf, brief.Lead, ladder.Ladder);
        if (years.Count == 0)
        {
            return null;
        }

        var ranks = Enumerable.Range(1, ladder.Ladder.RankCount).ToList();
        List<Column> columns = [Column.Number("Year"), Column.Number("Partners"), .. ranks.Select(RankColumn)];
        columns.Add(Column.Number("Top two ranks", "share_top_two"));
        columns.Add(Column.Text("Partners drawn", "bar") with { For = ColumnFor.Reading });
        var table = new ReportTable("growth", "Partners at the end of each year, by rank", columns, [.. years.Select(Row)])
        {
            // Every fifth year and the last one tell the story; every year is taken away.
            ShownRows = [.. Enumerable.Range(0, years.Count).Where(i => i == years.Count - 1 || years[i].Day.Year % 5 == 0)],
        };
        var (first, last) = (years[0], years[^1]);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"From {first.Partners} at the end of {first.Day.Year} to {last.Partners} on {last.Day:yyyy-MM-dd}.{(TopShare(last) > TopShare(first) ? " A growing share of high ranks makes each of them say less." : "")}");
        return new ReportSection($"The growth of {brief.Name(brief.Lead)}'s circle", [text], [table]);

        IReadOnlyList<Cell> Row(YearOfTitles year) =>
        [
            year.Day.Year,
            year.Partners,
            .. ranks.Select(r => (Cell)(r <= year.ByRank.Count ? year.ByRank[r - 1] : 0)),
            Cell.Of(TopShare(year), 2),
            new Cell(new string('█', (year.Partners + 3) / 5), ""),
        ];
    }

    private static double? TopShare(YearOfTitles year) => year.Partners == 0 ? null : (double)year.ByRank.Take(2).Sum() / year.Partners;

    private static Column RankColumn(int rank)
    {
        var number = rank.ToString(CultureInfo.InvariantCulture);
        return Column.Number("Rank " + number, "rank_" + number);
    }
}
