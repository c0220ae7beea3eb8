using System.Globalization;
using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Values there and back, through an encoder and a decoder that are not the client's.</summary>
internal sealed class ValueTests
{
    private const string echo =
        """
        ready
        C: RUN 'RETURN $v AS v' {v: $value}
        C: PULL
        S: SUCCESS {fields: ['v']}
        S: RECORD [$value]
        S: SUCCESS {type: 'r'}
        """;

    private static readonly object?[] values =
    [
        0L, 1L, -1L, -16L, -17L, 127L, 128L, -128L, -129L, 255L, 256L, 32_767L, 32_768L, -32_768L, -32_769L, 2_147_483_647L, 2_147_483_648L,
        -2_147_483_648L, -2_147_483_649L, long.MaxValue, long.MinValue,
        0.0, -0.0, 1.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue, double.MinValue,
        "", "a", new string('x', 15), new string('x', 16), new string('x', 255), new string('x', 256), new string('é', 40_000),
        "\U0001D11E clef", "İstanbul ß \u0000 \uFEFF 战略伙伴", true, false, null,
    ];

    [Scenario("B11")]
    [TestCaseSource(nameof(values))]
    public Task A_plain_value_comes_back_as_it_went(object? value) => Echoes(value);

    [Scenario("B11")]
    [TestCase(0)]
    [TestCase(15)]
    [TestCase(16)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(65_535)]
    [TestCase(65_536)]
    public Task A_list_and_a_map_of_any_size_come_back_as_they_went(int size)
    {
        List<object?> list = [.. Enumerable.Range(0, size).Select(n => (object?)(long)n)];
        var map = list.ToDictionary(n => string.Create(CultureInfo.InvariantCulture, $"k{n}"), n => n, StringComparer.Ordinal);
        List<object?> both = [list, map];

        return Echoes(both);
    }

    [Test]
    [Scenario("B11")]
    public Task A_deep_nest_comes_back_as_it_went()
    {
        object? nest = "bottom";
        for (var depth = 0; depth < 100; depth++)
            nest = depth % 2 == 0 ? new List<object?> { nest } : new Dictionary<string, object?> { ["in"] = nest };

        return Echoes(nest);
    }

    [Scenario("F5")]
    [TestCase(0)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(65_535)]
    [TestCase(65_536)]
    public Task Bytes_of_any_number_come_back_as_they_went(int size)
    {
        byte[] bytes = [.. Enumerable.Range(0, size).Select(n => (byte)n)];

        return Echoes(bytes);
    }

    /// <summary>A text of n characters lies in a message of n + 30 bytes or so: the sizes go over the seam one by one.</summary>
    [Test]
    [Scenario("F3")]
    public Task Messages_around_the_size_of_a_chunk_and_of_several_are_cut_right()
    {
        int[] sizes = [.. Enumerable.Range(65_490, 50), 131_000, 200_000];
        var texts = sizes.ToDictionary(size => FormattableString.Invariant($"t{size}"), size => (object?)new string('x', size));
        var echoes = texts.Keys.Select(name =>
            $$"""

            C: RUN 'RETURN 1' {v: ${{name}}}
            C: PULL
            S: SUCCESS {fields: ['n']}
            S: RECORD [1]
            S: SUCCESS {type: 'r'}
            """);

        return new Play($"ready{string.Concat(echoes)}") { Stub = new StubOptions { Given = texts } }.RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();
            foreach (var text in texts.Values)
            {
                var cursor = await session.RunAsync("RETURN 1", new Dictionary<string, object?> { ["v"] = text });
                Assert.That((await cursor.SingleAsync())[0], Is.EqualTo(1L));
            }
        });
    }

    [Scenario("F2")]
    [TestCase(0x7FFF)]
    [TestCase(0x8000)]
    [TestCase(0xFFFF)]
    public Task A_chunk_of_more_than_half_the_largest_size_is_read_whole(int size)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(n => n.ToString(CultureInfo.InvariantCulture)));

        return Echoes(text, FormattableString.Invariant($"chunks {size}"));
    }

    [Scenario("F1")]
    [TestCase("bytewise")]
    [TestCase("bytewise\nchunks 1")]
    [TestCase("chunks 2")]
    [TestCase("chunks 3")]
    [TestCase("bytewise\nchunks 5")]
    public Task Replies_cut_at_every_place_are_read_whole(string cut)
    {
        List<object?> value = ["aé战\U0001D11E", 1_000_000L, 1.5, new Dictionary<string, object?> { ["ß"] = "ü" }];

        return Echoes(value, cut);
    }

    [Test]
    [Scenario("B12")]
    [Scenario("F25")]
    public Task An_unknown_zone_spoils_its_value_and_not_the_connection() => new Play(
        """
        ready
        C: RUN 'RETURN t'
        C: PULL
        S: SUCCESS {fields: ['t']}
        S: RECORD [@69(0, 0, 'Europe/Atlantis')]
        S: SUCCESS {type: 'r'}
        C: RUN 'RETURN t'
        C: PULL
        S: SUCCESS {fields: ['t']}
        S: RECORD [@69(1784000000, 5, 'Europe/Berlin')]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var unknown = (await (await session.RunAsync("RETURN t")).SingleAsync())["t"];
        Assert.That(() => unknown.As<ZonedDateTime>().ToDateTimeOffset(), Throws.Exception.With.Message.Contain("Europe/Atlantis"));
        var known = (await (await session.RunAsync("RETURN t")).SingleAsync())["t"].As<ZonedDateTime>();

        Assert.That(known.ToString(), Does.StartWith("2026-07-14T05:33:20.000000005").And.Contain("Europe/Berlin"));
        Assert.That(stub.Accepted, Is.EqualTo(1));
    });

    /// <summary>Seconds of an instant that no DateTimeOffset holds, before year 1 and after 9999.</summary>
    [Scenario("F25")]
    [TestCase(-62_200_000_000)]
    [TestCase(253_500_000_000)]
    public Task A_zoned_time_beyond_the_calendar_keeps_its_instant_and_its_zone(long seconds) => new Play(
        FormattableString.Invariant(
            $$"""
            ready
            C: RUN 'RETURN t'
            C: PULL
            S: SUCCESS {fields: ['t', 'u']}
            S: RECORD [@69({{seconds}}, 7, 'Europe/Berlin'), @49({{seconds}}, 7, 3600)]
            S: SUCCESS {type: 'r'}
            C: RUN 'RETURN $t' {t: @69({{seconds}}, 7, 'Europe/Berlin'), u: @49({{seconds}}, 7, 3600)} {}
            C: PULL
            S: SUCCESS {fields: ['n']}
            S: RECORD [1]
            S: SUCCESS {type: 'r'}
            """)).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var record = await (await session.RunAsync("RETURN t")).SingleAsync();
        Assert.That(record["t"].As<ZonedDateTime>().Zone.ToString(), Does.Contain("Europe/Berlin"));
        Assert.That(record["t"].As<ZonedDateTime>().UtcSeconds, Is.EqualTo(seconds));

        var back = await session.RunAsync("RETURN $t", new Dictionary<string, object?> { ["t"] = record["t"], ["u"] = record["u"] });
        Assert.That((await back.SingleAsync())[0], Is.EqualTo(1L));
    });

    private static Task Echoes(object? value, string cut = "") =>
        new Play($"ready\n{echo[5..].Replace("S: SUCCESS {fields", $"{cut}\nS: SUCCESS {{fields", StringComparison.Ordinal)}")
        {
            Stub = new StubOptions { Given = new Dictionary<string, object?> { ["value"] = value } },
        }.RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();
            var cursor = await session.RunAsync("RETURN $v AS v", new Dictionary<string, object?> { ["v"] = value });
            var record = await cursor.SingleAsync();

            Assert.That(ValueMatch.Of(value, record["v"]), Is.True, () => ValueText.Of(record["v"]));
        });
}
