using PartnershipGraph.Bolt.Summaries;

namespace PartnershipGraph.Bolt.Tests.Summaries;

[TestFixture]
internal sealed class NotificationReaderTests
{
    private static readonly Dictionary<string, object?> position = new() { ["offset"] = 17L, ["line"] = 1L, ["column"] = 18L };

    [Test]
    public void Both_shapes_tell_the_same_as_F8_wants()
    {
        var old = NotificationReader.Read(Map(("notifications", List(Map(
            ("code", "Neo.X"), ("title", "T"), ("description", "D"),
            ("severity", "WARNING"), ("category", "PERFORMANCE"), ("position", position))))));
        var recent = NotificationReader.Read(Map(("statuses", List(Map(
            ("gql_status", "01N50"), ("status_description", "warn"), ("neo4j_code", "Neo.X"), ("title", "T"), ("description", "D"),
            ("diagnostic_record", Map(("_severity", "WARNING"), ("_classification", "PERFORMANCE"), ("_position", position))))))));
        Assert.That(old, Has.Count.EqualTo(1));
        Assert.That(recent, Is.EqualTo(old));
        Assert.Multiple(() =>
        {
            Assert.That(recent[0].SeverityLevel, Is.EqualTo(NotificationSeverity.Warning));
            Assert.That(recent[0].Category, Is.EqualTo(NotificationCategory.Performance));
            Assert.That((recent[0].Position!.Offset, recent[0].Position!.Line, recent[0].Position!.Column), Is.EqualTo((17, 1, 18)));
        });
    }

    [TestCase("00000")]
    [TestCase("00001")]
    [TestCase("02000")]
    public void How_a_statement_went_is_no_remark_as_F8_wants(string status) =>
        Assert.That(
            NotificationReader.Read(Map(("statuses", List(Map(("gql_status", status), ("status_description", "note")))))), Is.Empty);

    [TestCase("SHOUTING", "LOUD")]
    [TestCase("1", "2")]
    [TestCase(null, null)]
    public void What_is_not_known_stays_readable_as_F8_wants(string? severity, string? category)
    {
        var read = NotificationReader.Read(
            Map(("notifications", List(Map(("code", "Neo.X"), ("severity", severity), ("category", category))))));
        Assert.That(read[0].SeverityLevel, Is.EqualTo(NotificationSeverity.Unknown));
        Assert.That(read[0].Category, Is.EqualTo(NotificationCategory.Unknown));
        Assert.That((read[0].RawSeverityLevel, read[0].RawCategory), Is.EqualTo((severity, category)));
        Assert.That(read[0].Position, Is.Null);
    }

    [Test]
    public void Garbage_in_the_place_of_remarks_is_no_remark_as_B13_wants()
    {
        Assert.That(NotificationReader.Read(Map(("notifications", "text"))), Is.Empty);
        Assert.That(NotificationReader.Read(Map(("statuses", List("text", 5L, null)))), Is.Empty);
        var odd = NotificationReader.Read(Map(("notifications", List(Map(("code", 5L), ("position", "here"))))));
        Assert.That((odd[0].Code, odd[0].Position), Is.EqualTo(((string?)null, (IInputPosition?)null)));
    }

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] pairs) =>
        pairs.ToDictionary(pair => pair.Key, pair => pair.Value);

    private static List<object?> List(params object?[] items) => [.. items];
}
