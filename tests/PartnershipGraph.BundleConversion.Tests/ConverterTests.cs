namespace PartnershipGraph.BundleConversion.Tests;

internal sealed class ConverterTests
{
    private static readonly Recipe events = Recipes.All.Single(r => r.File == "partnerships.csv");

    [Test]
    public void Columns_are_renamed_sources_joined_and_rows_sorted()
    {
        var converted = Converter.Convert(events, Read);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(converted.Table.Columns.Take(6), Is.EqualTo(new[] { "sponsor", "partner", "date", "event", "title", "title_original" }));
            Assert.That(converted.Table.Rows.Select(r => r[0] + r[1]), Is.EqualTo(new[] { "CHNRUS", "INDVNM" }));
            Assert.That(converted.Table.Rows[0][5], Is.EqualTo("战略协作伙伴关系"));
            Assert.That(converted.Table.Rows[1][5], Is.Empty);
        }
    }

    [Test]
    public void A_precision_that_the_date_does_not_have_is_refused()
    {
        Assert.That(() => Converter.Convert(events, file => Read(file, "day", "2016")), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void A_column_without_a_place_is_refused()
    {
        Assert.That(
            () => Converter.Convert(events, file => WithColumn(Read(file), "surprise")),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("surprise"));
    }

    [Test]
    public void A_rule_that_meets_no_row_is_refused_so_that_none_outlives_its_source()
    {
        var recipe = Recipes.All.Single(r => r.File == "substance.csv");
        Assert.That(() => Converter.Convert(recipe, _ => Substance("nothing to leave out")), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Rows_under_a_rule_are_left_out_but_for_its_exceptions()
    {
        var rule = Exclusions.All[0];
        string[] columns = ["source", "target", "year", "indicator", "value", "unit", "source_title"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Covers(rule.File, columns, ["USA", "JPN", "2019", rule.Indicator, "1", "", rule.Source]), Is.True);
            Assert.That(rule.Covers(rule.File, columns, ["CHN", "RUS", "2019", rule.Indicator, "1", "", rule.Source]), Is.False);
            Assert.That(rule.Covers(rule.File, columns, ["USA", "JPN", "2019", rule.Indicator, "1", "", "press"]), Is.False);
        }
    }

    private static Table Read(string file) => Read(file, "year", "2016");

    private static Table Read(string file, string precision, string date) => file.StartsWith("china", StringComparison.Ordinal)
        ? new Table(
            file,
            ["source_iso3", "target", "target_iso3", "date", "date_precision", "event", "label_en", "label_zh", "rank", "citation_title", "citation_url", "confidence", "notes", "ladder"],
            [["CHN", "Russia", "RUS", "1996-04-25", "day", "upgrade", "Strategic Partnership of Coordination", "战略协作伙伴关系", "1", "MFA", "", "high", "", "CHN"]])
        : new Table(
            file,
            ["source_iso3", "target", "target_iso3", "date", "date_precision", "event", "label_en", "tier_source", "citation_title", "citation_url", "confidence", "notes", "ladder", "rank"],
            [["IND", "Vietnam", "VNM", date, precision, "upgrade", "Comprehensive Strategic Partnership", "comprehensive strategic", "MEA", "", "high", "", "IND", "2"]]);

    private static Table WithColumn(Table table, string name) =>
        new(table.Name, [.. table.Columns, name], [.. table.Rows.Select(r => (string[])[.. r, ""])]);

    private static Table Substance(string title) => new(
        "substance.csv",
        ["source_iso3", "target_iso3", "year", "indicator", "value", "unit", "citation_title", "citation_url", "confidence"],
        [["USA", "JPN", "2019", "trade_share", "0.1", "", title, "", "high"]]);
}
