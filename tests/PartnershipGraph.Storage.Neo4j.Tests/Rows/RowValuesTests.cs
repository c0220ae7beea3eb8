using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Tests.Rows;

/// <summary>What people leave in a graph when they edit it by hand.</summary>
internal sealed class RowValuesTests
{
    [TestCase(2L, 2)]
    [TestCase(2.0, 2)]
    [TestCase(2.5, null)]
    [TestCase("2", null)]
    [TestCase(true, null)]
    [TestCase(long.MaxValue, null)]
    [TestCase(1e300, null)]
    [TestCase(double.NaN, null)]
    [TestCase(null, null)]
    public void A_whole_number_may_be_written_with_a_point(object? value, int? expected) => Assert.That(Of("n", value).Whole("n"), Is.EqualTo(expected));

    [TestCase(2L, 2.0)]
    [TestCase(0.5, 0.5)]
    [TestCase("0.5", null)]
    [TestCase(double.NaN, null)]
    [TestCase(double.PositiveInfinity, null)]
    public void A_number_is_finite(object? value, double? expected) => Assert.That(Of("n", value).Number("n"), Is.EqualTo(expected));

    [TestCase(-91.0)]
    [TestCase(90.1)]
    public void A_number_out_of_its_range_is_none(double value) => Assert.That(Of("n", value).Number("n", -90, 90), Is.Null);

    [TestCase("text", "text")]
    [TestCase(3L, "")]
    [TestCase(null, "")]
    public void Another_type_than_text_is_no_text(object? value, string expected) => Assert.That(Of("t", value).Text("t"), Is.EqualTo(expected));

    [Test]
    public void What_is_not_there_is_empty()
    {
        var row = new RowValues(new Dictionary<string, object?>());

        using var scope = Assert.EnterMultipleScope();
        Assert.That((row.Text("a"), row.Whole("a"), row.Number("a"), row.Flag("a"), row.Date("a"), row.IsRecorded), Is.EqualTo(("", (int?)null, (double?)null, false, (PartialDate?)null, false)));
        Assert.That(row.Citation(), Is.EqualTo(new Citation("", "", Confidence.Low)));
        Assert.That(row.Span(), Is.EqualTo(DateSpan.Between(null, null)));
        Assert.That(row.Attributes(), Is.SameAs(Actor.NoAttributes));
        Assert.That(row.Texts("a"), Is.Empty);
    }

    [Test]
    public void A_map_that_is_none_is_empty() => Assert.That(new RowValues("no map").Text("a"), Is.Empty);

    [TestCase(2019, 6, 5, null, "2019-06-05")]
    [TestCase(2019, 6, 1, "month", "2019-06")]
    [TestCase(2019, 1, 1, "YEAR", "2019")]
    [TestCase(2019, 1, 1, "century", "2019-01-01")]
    public void A_date_has_the_precision_beside_it(int year, int month, int day, string? precision, string expected)
    {
        var row = new RowValues(new Dictionary<string, object?> { ["from"] = new LocalDate(year, month, day), ["fromPrecision"] = precision });

        Assert.That(row.Date("from")?.ToString(), Is.EqualTo(expected));
    }

    [TestCase("2019-01-01")]
    [TestCase(2019L)]
    public void A_date_of_another_type_is_none(object value) => Assert.That(Of("from", value).Date("from"), Is.Null);

    [Test]
    public void A_date_beyond_our_calendar_is_none() => Assert.That(Of("from", new LocalDate(-44, 3, 15)).Date("from"), Is.Null);

    [Test]
    public void A_spell_that_ends_before_it_begins_is_none() => Assert.That(
        new RowValues(new Dictionary<string, object?> { ["from"] = new LocalDate(2020, 1, 1), ["to"] = new LocalDate(2019, 1, 1) }).Span(), Is.Null);

    [TestCase("defense", AllianceKind.Defense)]
    [TestCase("DEFENSE", AllianceKind.Defense)]
    [TestCase("0", null)]
    [TestCase("friendship", null)]
    [TestCase(0L, null)]
    [SetCulture("tr-TR")]
    public void A_word_is_one_of_the_list(object value, AllianceKind? expected) => Assert.That(Of("kind", value).Word<AllianceKind>("kind"), Is.EqualTo(expected));

    [Test]
    [SetCulture("de-DE")]
    public void Unknown_columns_are_texts_in_the_invariant_culture()
    {
        var row = new RowValues(new Dictionary<string, object?> { ["x_a"] = "one", ["x_b"] = 1.5, ["x_"] = 2L, ["x_c"] = null, ["y"] = "no" });

        Assert.That(row.Attributes(), Is.EquivalentTo(new Dictionary<string, string> { ["a"] = "one", ["b"] = "1.5", [""] = "2" }));
    }

    [Test]
    public void A_moment_of_the_server_is_finer_than_ours()
    {
        var moment = new ZonedDateTime(new DateTimeOffset(2026, 11, 25, 22, 23, 7, TimeSpan.FromHours(2)));

        Assert.That((ServerTime.Of(moment), ServerTime.Of("2026-11-25"), ServerTime.Of(null)), Is.EqualTo((new DateTimeOffset(2026, 11, 25, 22, 23, 7, TimeSpan.FromHours(2)), (DateTimeOffset?)null, (DateTimeOffset?)null)));
    }

    private static RowValues Of(string name, object? value) => new(new Dictionary<string, object?> { [name] = value });
}
