using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class QueryValuesTests
{
    [TestCase(null)]
    [TestCase(true)]
    [TestCase("text")]
    [TestCase(9007199254740993L)]
    [TestCase(0.1)]
    public void Plain_values_are_themselves(object? value) => Assert.That(QueryValues.Of(value), Is.EqualTo(value));

    [Test]
    public void Temporal_values_are_texts_within_lists_and_maps_too()
    {
        var value = new Dictionary<string, object?> { ["days"] = new List<object?> { new LocalDate(2024, 2, 29), new LocalTime(10, 0, 0, 0) } };

        Assert.That(QueryValues.Of(value), Is.EqualTo(new Dictionary<string, object?> { ["days"] = new List<object?> { "2024-02-29", "10:00:00" } }));
    }

    [Test]
    public void Dates_with_times_have_their_offset_and_the_name_of_their_zone()
    {
        Assert.That(QueryValues.Of(new LocalDateTime(1969, 12, 31, 23, 59, 59, 999_999_999)), Is.EqualTo("1969-12-31T23:59:59.999999999"));
        Assert.That(QueryValues.Of(new OffsetTime(12, 0, 1, 500_000_000, 3600)), Is.EqualTo("12:00:01.5+01:00"));
        Assert.That(QueryValues.Of(new ZonedDateTime(1_709_220_600, 0, Zone.Of(-12600))), Is.EqualTo("2024-02-29T12:00:00-03:30"));
        Assert.That(QueryValues.Of(new ZonedDateTime(1_709_204_400, 0, Zone.Of("Europe/Berlin"))), Is.EqualTo("2024-02-29T12:00:00+01:00[Europe/Berlin]"));
        Assert.That(QueryValues.Of(new Duration(14, 3, 1, 0)), Is.EqualTo("P1Y2M3DT1S"));
    }

    [Test]
    public void Bytes_are_no_list_of_numbers() => Assert.That(QueryValues.Of(new byte[] { 1, 2 }), Is.EqualTo(new byte[] { 1, 2 }).And.TypeOf<byte[]>());

    [Test]
    public void A_point_in_the_plane_has_no_height()
    {
        Assert.That(QueryValues.Of(new Point(4326, 1.5, 2)), Is.EqualTo(new SpatialPoint(4326, 1.5, 2, null)));
        Assert.That(QueryValues.Of(new Point(4979, 1.5, 2, 3)), Is.EqualTo(new SpatialPoint(4979, 1.5, 2, 3)));
    }
}
