namespace PartnershipGraph.Bolt.Tests.Statements;

[TestFixture]
internal sealed class ParameterObjectTests
{
    [Test]
    public void The_properties_of_an_object_are_parameters() =>
        Assert.That(
            new Query("RETURN $a", new { a = 1, b = "x" }).Parameters,
            Is.EquivalentTo(new Dictionary<string, object?> { ["a"] = 1, ["b"] = "x" }));

    [Test]
    public void A_dictionary_is_taken_as_it_is()
    {
        var parameters = new Dictionary<string, object?> { ["a"] = null };
        Assert.That(new Query("RETURN $a", parameters).Parameters, Is.SameAs(parameters));
        Assert.That(new Query("RETURN $a", (object)parameters).Parameters, Is.SameAs(parameters));
        Assert.That(
            new Query("RETURN $a", (object)new Dictionary<string, int> { ["a"] = 1 }).Parameters,
            Is.EquivalentTo(new Dictionary<string, object?> { ["a"] = 1 }));
    }

    [Test]
    public void No_parameters_are_an_empty_dictionary()
    {
        Assert.That(new Query("RETURN 1").Parameters, Is.Empty);
        Assert.That(new Query("RETURN 1", (object?)null).Parameters, Is.Empty);
    }

    [Test]
    public void What_has_no_names_is_refused()
    {
        Assert.That(() => new Query("RETURN $a", new[] { 1 }), Throws.ArgumentException.With.Message.Contains("names"));
        Assert.That(() => new Query("RETURN $a", (object)"text"), Throws.ArgumentException);
    }

    [Test]
    public void A_querys_text_tells_names_and_no_values() =>
        Assert.That(new Query("RETURN $a", new { a = "secret" }).ToString(), Is.EqualTo("`RETURN $a`, {a}"));
}
