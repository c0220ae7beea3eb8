using PartnershipGraph.Dataset.Titles;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

/// <summary>The words of the bundled labels against the ranks that the dataset codes for them.</summary>
[TestFixture]
public sealed class BundledTitleTests
{
    /// <summary>Rows whose words give another rank than the dataset, by label, with the reason.</summary>
    private static readonly Dictionary<string, string> otherwiseByWords = new(StringComparer.Ordinal)
    {
        ["EU: Parliament: no longer a strategic partner"] = "a statement that denies a title; the words of denial are not read",
        ["EU: Parliament repeats: cannot be considered a strategic partner"] = "a statement that denies a title",
        ["RUS: strategic partner status denied by the European Parliament"] = "a statement that denies a title",
        ["RUS: Declaration on Comprehensive Strategic Partnership"] =
            "coded 1 by exception: the alliance of 2005 with Uzbekistan stands",
    };

    [Test]
    public void Chinese_words_give_the_coded_rank_of_every_Chinese_row() => AssertEveryChineseRow(row => row.TitleOriginal);

    [Test]
    public void English_words_give_the_coded_rank_of_every_Chinese_row() => AssertEveryChineseRow(row => row.Title);

    [Test]
    public void Chinese_rows_stay_in_place_on_a_ladder_that_does_not_list_them()
    {
        var wrong = new List<string>();
        foreach (var (row, standing) in ChineseRows())
        {
            var ladder = Without(row);
            if (ladder.Place(row.TitleOriginal, row.Title, standing).Rank != row.Rank)
                wrong.Add($"{row.Partner} {row.TitleOriginal}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Words_give_the_coded_rank_of_the_other_sponsors_on_their_ladders()
    {
        var rows = BundledTitles.Rows.Where(row => row.Sponsor != "CHN" && TitleNormaliser.NamesTie(LabelText.Clean(row.Title))).ToList();
        var wrong = rows.Where(row => Full(row).PlaceByWords(row.TitleOriginal, row.Title).Rank != row.Rank).ToList();
        Print("other sponsors, words only", rows.Count, wrong.Count);
        var labels = wrong.Select(row => $"{row.Ladder}: {row.Title}").Distinct(StringComparer.Ordinal);
        Assert.That(labels, Is.EquivalentTo(otherwiseByWords.Keys));
        Assert.That(wrong, Has.Count.LessThan(0.03 * rows.Count));
    }

    [Test]
    public void Words_give_most_ranks_even_where_the_ladder_lists_no_such_label()
    {
        var rows = BundledTitles.Rows.Where(row => row.Sponsor != "CHN" && TitleNormaliser.NamesTie(LabelText.Clean(row.Title))).ToList();
        var wrong = rows.Count(row => Without(row).Place(row.TitleOriginal, row.Title).Rank != row.Rank);
        Print("other sponsors, own label taken from the ladder", rows.Count, wrong);
        Assert.That(wrong, Is.LessThan(0.07 * rows.Count));
    }

    private static void AssertEveryChineseRow(Func<CodedTitle, string> label)
    {
        var rows = ChineseRows().ToList();
        var wrong = rows.FindAll(row => ByWords(label(row.Row), row.Standing) != row.Row.Rank);
        Print("Chinese rows, words only", rows.Count, wrong.Count);
        Assert.That(rows, Is.Not.Empty);
        Assert.That(wrong.Select(row => $"{row.Row.Partner} {row.Row.Date} {label(row.Row)}"), Is.Empty);
    }

    private static int ByWords(string label, int? standing)
    {
        var reading = TitleNormaliser.Read(label);
        return reading.Layer && standing is { } rank ? rank : FiveRankRule.Rank(reading);
    }

    /// <summary>Each Chinese row with the rank coded for the row of the same partner before it.</summary>
    private static IEnumerable<(CodedTitle Row, int? Standing)> ChineseRows()
    {
        var standing = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var row in BundledTitles.Rows.Where(row => row.Sponsor == "CHN").OrderBy(row => row.Date, StringComparer.Ordinal))
        {
            yield return (row, standing.GetValueOrDefault(row.Partner));
            standing[row.Partner] = row.Rank;
        }
    }

    private static LadderIndex Full(CodedTitle row) => new(BundledTitles.Ladders[row.Ladder]);

    private static LadderIndex Without(CodedTitle row) => new(BundledTitles.Ladders[row.Ladder].Where(title =>
        LabelText.Clean(title.Title) != LabelText.Clean(row.Title)
        && (row.TitleOriginal.Length == 0 || LabelText.Clean(title.TitleOriginal ?? string.Empty) != LabelText.Clean(row.TitleOriginal))));

    private static void Print(string what, int rows, int wrong) =>
        TestContext.Out.WriteLine(FormattableString.Invariant($"{what}: {rows - wrong} of {rows} ({100.0 * (rows - wrong) / rows:F1} %)"));
}
