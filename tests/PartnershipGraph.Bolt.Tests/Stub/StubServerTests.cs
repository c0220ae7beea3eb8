using PartnershipGraph.Bolt.Tests.Scenarios;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>A stub that would let everything pass proves nothing: what its scripts do not foresee must fail.</summary>
internal sealed class StubServerTests
{
    private const string answered =
        """
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """;

    [TestCase("C: RUN 'RETURN 8'", "expected RUN 'RETURN 8', got RUN 'RETURN 7'", TestName = "{m}(another statement)")]
    [TestCase("C: RUN 'RETURN 7' {x: 1}", "got RUN 'RETURN 7' {} {}", TestName = "{m}(other parameters)")]
    [TestCase("C: RUN 'RETURN 7' {} {mode: 'r'}", "got RUN 'RETURN 7' {} {}", TestName = "{m}(a key that is missing)")]
    [TestCase("C: RUN 'RETURN 7'\nC: PULL {}", "got PULL {n: 1000}", TestName = "{m}(a key that is too many)")]
    [TestCase("C: BEGIN", "expected BEGIN, got RUN", TestName = "{m}(another message)")]
    [TestCase("either\nC: BEGIN\nor\nC: RESET\nend", "no alternative begins with RUN", TestName = "{m}(no alternative)")]
    [TestCase($"C: RUN 'RETURN 7'\nC: PULL\n{answered}\nC: RESET", "expected RESET, got GOODBYE", TestName = "{m}(a script not over)")]
    [TestCase("C: RUN 'RETURN 7'\nquiet never", "expected quiet, got PULL", TestName = "{m}(a message in the quiet)")]
    [TestCase("gone", "expected the client to close, got RUN", TestName = "{m}(a client that stays)")]
    [TestCase("", "expected the client to close, got RUN", TestName = "{m}(a message too many)")]
    public void A_client_that_leaves_the_script_fails_the_play(string script, string told) =>
        Assert.That(
            () => new Play($"ready\n{script}").RunAsync(SevenAsync), Throws.InstanceOf<ScriptException>().With.Message.Contain(told));

    [Test]
    public void A_connection_that_is_missing_fails_the_play() =>
        Assert.That(() => new Play($"ready\nC: RUN 'RETURN 7'\nC: PULL\n{answered}", "ready").RunAsync(SevenAsync),
            Throws.InstanceOf<ScriptException>().With.Message.Contain("1 of 2 connections"));

    [Test]
    public void A_connection_too_many_fails_the_play() =>
        Assert.That(() => new Play("close").RunAsync(async driver =>
        {
            await Fault.OfAsync(() => SevenAsync(driver));
            await Fault.OfAsync(() => SevenAsync(driver));
        }), Throws.InstanceOf<ScriptException>().With.Message.Contain("one connection more"));

    [TestCase("C: NOISE", "NOISE")]
    [TestCase("noise", "noise")]
    [TestCase("repeat\nC: RESET", "no end")]
    [TestCase("end", "no block")]
    [TestCase("S: SUCCESS {a 1}", "no ':'")]
    [TestCase("S: RECORD [$nothing]", "does not give")]
    public void A_script_without_sense_fails_the_play(string script, string told) =>
        Assert.That(() => new Play(script).RunAsync(SevenAsync), Throws.InstanceOf<ScriptException>().With.Message.Contain(told));

    /// <summary>Bytes as the specification of PackStream writes them.</summary>
    [TestCase("null", "C0")]
    [TestCase("true", "C3")]
    [TestCase("1", "01")]
    [TestCase("-16", "F0")]
    [TestCase("-17", "C8EF")]
    [TestCase("1234", "C904D2")]
    [TestCase("-9223372036854775808", "CB8000000000000000")]
    [TestCase("1.1", "C13FF199999999999A")]
    [TestCase("'A'", "8141")]
    [TestCase("'ABCDEFGHIJKLMNOPQRSTUVWXYZ'", "D01A4142434445464748494A4B4C4D4E4F505152535455565758595A")]
    [TestCase("'Größenmaßstäbe'", "D0124772C3B6C39F656E6D61C39F7374C3A46265")]
    [TestCase("#010203", "CC03010203")]
    [TestCase("[1, 2, 3]", "93010203")]
    [TestCase("{one: 'eins'}", "A1836F6E658465696E73")]
    [TestCase("@4E(1, [], {}, 'e')", "B44E0190A08165")]
    public void Values_are_packed_and_unpacked_as_the_specification_says(string text, string hex)
    {
        var value = ValueText.Parse(text, new Dictionary<string, object?>(StringComparer.Ordinal))[0];

        Assert.That(Convert.ToHexString(PackedBytes.Of(value)), Is.EqualTo(hex));
        Assert.That(ValueMatch.Of(value, UnpackedValue.Of(Convert.FromHexString(hex))), Is.True);
    }

    [TestCase("C801", TestName = "{m}(an integer)")]
    [TestCase("D00141", TestName = "{m}(a text)")]
    [TestCase("CD000101", TestName = "{m}(bytes)")]
    [TestCase("A2816101816101", TestName = "{m}(a key twice)")]
    [TestCase("C4", TestName = "{m}(a reserved marker)")]
    [TestCase("8241", TestName = "{m}(too few bytes)")]
    [TestCase("0101", TestName = "{m}(too many bytes)")]
    public void What_is_not_packed_as_it_should_be_is_refused(string hex) =>
        Assert.That(() => UnpackedValue.Of(Convert.FromHexString(hex)), Throws.InstanceOf<ScriptException>());

    private static async Task SevenAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await session.NumbersAsync("RETURN 7");
    }
}
