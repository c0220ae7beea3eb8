using PartnershipGraph.Analysis;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class ParameterValuesTests
{
    private static readonly ParameterValues reader = new(new DateOnly(2026, 11, 25), text => text == "Viet Nam" ? "VNM" : text);

    [TestCase("3", 3L)]
    [TestCase("9007199254740993", 9007199254740993L)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("3.0", 3.0)]
    [TestCase("1e2", 100.0)]
    [TestCase("true", true)]
    [TestCase("null", null)]
    [TestCase("\"3\"", "3")]
    [TestCase("three", "three")]
    [TestCase("007", "007")]
    [TestCase("NaN", "NaN")]
    [TestCase("", "")]
    [TestCase("a=b=c", "a=b=c")]
    [TestCase("x'}) MATCH (n) DETACH DELETE n // = \"y\" `z`", "x'}) MATCH (n) DETACH DELETE n // = \"y\" `z`")]
    public void An_undeclared_value_is_JSON_or_else_text(string text, object? value) => Assert.That(Undeclared(text), Is.EqualTo(value));

    [Test]
    public void Lists_and_maps_keep_whole_numbers_whole()
    {
        Assert.That(Undeclared("[1, 2.5, \"a\"]"), Is.EqualTo(new object[] { 1L, 2.5, "a" }));
        Assert.That(Undeclared("{\"a\": {\"b\": 1}}"), Is.EqualTo(new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = 1L } }));
    }

    [TestCase("9223372036854775808")]
    [TestCase("[1e999]")]
    public void A_number_that_no_database_keeps_is_refused(string text) =>
        Assert.That(() => Undeclared(text), Throws.TypeOf<UsageException>().With.Message.Contains("quote it"));

    [TestCase("{\"a\": 1, \"a\": 2}", "'a' twice")]
    [TestCase("[{\"b\": {\"\": 1, \"\": 1}}]", "'' twice")]
    [TestCase("\"\\ud800\"", "half a character")]
    [TestCase("{\"\\udc00\": 1}", "half a character")]
    [TestCase("[\"\\udc00\"]", "half a character")]
    [TestCase("{\"\\ud800\": 1}", "half a character")]
    public void JSON_that_no_database_keeps_is_refused(string text, string why) =>
        Assert.That(() => Undeclared(text), Throws.TypeOf<UsageException>().With.Message.Contains(why));

    [Test]
    public void Two_escapes_that_are_one_character_are_a_text() => Assert.That(Undeclared("\"\\ud83d\\ude00\""), Is.EqualTo("\U0001F600"));

    [TestCase("STRING", "3", "3")]
    [TestCase("STRING", "\"3\"", "3")]
    [TestCase("STRING", "true", "true")]
    [TestCase("INTEGER", "3", 3L)]
    [TestCase("FLOAT", "3", 3.0)]
    [TestCase("BOOLEAN", "true", true)]
    [TestCase("ACTOR", "Viet Nam", "VNM")]
    [TestCase("STRING", "null", null)]
    public void A_declared_type_wins(string type, string text, object? value) => Assert.That(Declared("x", type, text), Is.EqualTo(value));

    [TestCase("INTEGER", "3.5")]
    [TestCase("FLOAT", "1,5")]
    [TestCase("BOOLEAN", "yes")]
    [TestCase("DATE", "2024-02-30")]
    [TestCase("DATE", "today")]
    public void A_value_of_another_type_is_refused_with_the_right_form(string type, string text) =>
        Assert.That(() => Declared("x", type, text), Throws.TypeOf<UsageException>().With.Message.StartsWith($"-p x={text}: write "));

    [TestCase("asOf", "2024-02-29", "2024-02-29")]
    [TestCase("asOf", "2024-02", "2024-02-29")]
    [TestCase("asOf", "2024", "2024-12-31")]
    [TestCase("to", "2024", "2024-12-31")]
    [TestCase("from", "2024", "2024-01-01")]
    [TestCase("asOf", "date()", "2026-11-25")]
    public void A_partial_date_is_its_last_day_and_the_beginning_of_a_window_its_first(string name, string text, string day)
    {
        var expected = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.That(Declared(name, "DATE", text), Is.EqualTo(new LocalDate(expected.Year, expected.Month, expected.Day)));
    }

    [TestCase("USA, CHN")]
    [TestCase("[\"USA\", \"CHN\"]")]
    public void A_list_is_JSON_or_parted_by_commas(string text) => Assert.That(Declared("x", "LIST<ACTOR>", text), Is.EqualTo(new[] { "USA", "CHN" }));

    [Test]
    public void An_empty_list_is_a_list() => Assert.That(Declared("x", "LIST<ACTOR>", "[]"), Is.Empty);

    [Test]
    public void Defaults_fill_what_is_not_given_and_what_is_missing_is_named()
    {
        QueryParameter[] declared = [new("state", "ACTOR", null), new("pole", "ACTOR", "'CHN'"), new("rows", "INTEGER", "10")];
        string[] used = ["state", "pole", "rows"];

        Assert.That(
            reader.Read(used, declared, [GivenParameter.Parse("state=Viet Nam"), GivenParameter.Parse("rows=3")]),
            Is.EquivalentTo(new Dictionary<string, object?> { ["state"] = "VNM", ["pole"] = "CHN", ["rows"] = 3L }));
        Assert.That(() => reader.Read(used, declared, []), Throws.TypeOf<UsageException>().With.Message.Contains("$state").And.Message.Contains("-p state="));
    }

    [Test]
    public void A_name_that_the_statement_does_not_use_and_one_given_twice_are_refused()
    {
        Assert.That(() => reader.Read(["a"], [], [new("b", "1")]), Throws.TypeOf<UsageException>().With.Message.Contains("$b").And.Message.Contains("$a"));
        Assert.That(() => reader.Read(["a"], [], [new("a", "1"), new("a", "2")]), Throws.TypeOf<UsageException>().With.Message.Contains("twice"));
    }

    [TestCase("novalue")]
    [TestCase("=3")]
    public void A_parameter_without_a_name_is_refused(string text) =>
        Assert.That(() => GivenParameter.Parse(text), Throws.TypeOf<UsageException>().With.Message.Contains("key=value"));

    private static object? Undeclared(string text) => reader.Read(["x"], [], [GivenParameter.Parse("x=" + text)])["x"];

    private static object? Declared(string name, string type, string text) =>
        reader.Read([name], [new QueryParameter(name, type, null)], [new GivenParameter(name, text)])[name];
}
