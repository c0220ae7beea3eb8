namespace PartnershipGraph.Cli.Tests.Contract;

internal sealed class ExampleReaderTests
{
    [TestCase("""{"a": 1, "b": [true, "x"]}""", """{"a":1,"b":[true,"x"]}""", TestName = "Plain JSON stays what it is")]
    [TestCase("""{"a":…, "b": […], "c": {"d": 2, …}, …}""", """{"a":null,"b":[],"c":{"d":2}}""", TestName = "An ellipsis is null or nothing")]
    [TestCase("""{"srid", "x", "y"[, "z"]}""", """{"srid":null,"x":null,"y":null,"z":null}""", TestName = "Names alone have no value yet")]
    [TestCase("""{"v": "yes" | "no", "w": {…}}""", """{"v":"yes","w":{}}""", TestName = "The first of several alternatives counts")]
    [TestCase("""{"e": "(0.5*1 + …)/…"}""", """{"e":"(0.5*1 \u002B \u2026)/\u2026"}""", TestName = "An ellipsis within a text is text")]
    public void A_sketch_is_read_as_json(string sketch, string json) =>
        Assert.That(ExampleReader.Read(sketch)!.ToJsonString(), Is.EqualTo(json));

    [TestCase("""{"a" 1}""")]
    [TestCase("""{"a": 1""")]
    [TestCase("""{"a": one}""")]
    [TestCase("""{"a": 1} x""")]
    public void What_is_no_sketch_of_json_is_refused(string text) =>
        Assert.That(() => ExampleReader.Read(text), Throws.InstanceOf<FormatException>());
}
