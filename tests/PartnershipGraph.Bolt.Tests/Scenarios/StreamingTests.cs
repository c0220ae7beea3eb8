namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>A result on its way: what arrives, what is asked for, and what breaks in between.</summary>
internal sealed class StreamingTests
{
    private const string failed = "S: FAILURE {code: 'Neo.DatabaseError.General.UnknownError', message: 'made up'}";

    [Test]
    [Scenario("B1")]
    public Task Chunks_without_content_are_no_messages() => new Play(
        """
        ready
        C: RUN 'RETURN 1 AS n'
        C: PULL
        noop
        S: SUCCESS {fields: ['n']}
        noop
        noop
        S: RECORD [1]
        noop
        S: RECORD [2]
        noop
        S: SUCCESS {type: 'r'}
        noop
        C: RUN 'RETURN 3 AS n'
        C: PULL
        noop
        S: SUCCESS {fields: ['n']}
        S: RECORD [3]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(await session.NumbersAsync("RETURN 1 AS n"), Is.EqualTo([1, 2]));
        Assert.That(await session.NumbersAsync("RETURN 3 AS n"), Is.EqualTo([3]));
    });

    [Scenario("B2")]
    [TestCase("", TestName = "{m}(on RUN)")]
    [TestCase("S: SUCCESS {fields: ['n']}", TestName = "{m}(on PULL)")]
    public Task A_connection_that_ends_before_a_record_is_an_error_at_the_first_fetch(string before) => new Play(
        $"""
        ready
        C: RUN 'RETURN 1 AS n'
        C: PULL
        {before}
        close
        """,
        $"ready\n{Seven.Lines}").RunAsync(async driver =>
    {
        await using (var session = driver.AsyncSession())
            Assert.That(async () => await session.NumbersAsync("RETURN 1 AS n"), Throws.InstanceOf<ServiceUnavailableException>());
        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("B2")]
    public Task A_connection_that_ends_after_a_record_leaves_that_record() => new Play(
        """
        ready
        C: RUN 'RETURN 1 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [1]
        close
        """,
        $"ready\n{Seven.Lines}").RunAsync(async driver =>
    {
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("RETURN 1 AS n");
            Assert.That(await cursor.FetchAsync(), Is.True);
            Assert.That(cursor.Current["n"].As<long>(), Is.EqualTo(1));
            Assert.That(cursor.FetchAsync, Throws.InstanceOf<ServiceUnavailableException>());
        }

        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("B3")]
    public Task A_statement_that_fails_is_told_once_and_followed_by_one_reset() => new Play(
        """
        ready
        C: RUN 'RETURN oops'
        C: PULL
        S: FAILURE {code: 'Neo.ClientError.Statement.SyntaxError', message: 'no variable oops'}
        S: IGNORED
        C: RESET
        S: SUCCESS {}
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(async () => await session.NumbersAsync("RETURN oops"), Throws.InstanceOf<ClientException>()
            .With.Message.Contain("no variable oops").And.Property("Code").EqualTo("Neo.ClientError.Statement.SyntaxError"));
        Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
        Assert.That(stub.Count("RESET"), Is.EqualTo(1));
    });

    [Test]
    [Scenario("B4")]
    public Task A_failure_in_the_middle_comes_after_the_records_before_it() => new Play(
        $$"""
        ready
        C: RUN 'UNWIND [1, 2, 0] AS i RETURN 1 / i AS n'
        C: PULL {n: 2}
        S: SUCCESS {fields: ['n']}
        S: RECORD [1]
        S: RECORD [2]
        S: SUCCESS {has_more: true}
        C: PULL {n: 2, qid?: *}
        S: RECORD [3]
        {{failed}}
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithFetchSize(2));
        var cursor = await session.RunAsync("UNWIND [1, 2, 0] AS i RETURN 1 / i AS n");
        var seen = new List<long>();

        Assert.That(async () =>
        {
            while (await cursor.FetchAsync())
                seen.Add(cursor.Current["n"].As<long>());
        }, Throws.InstanceOf<DatabaseException>());
        Assert.That(seen, Is.EqualTo([1, 2, 3]));
    });

    [Scenario("B5")]
    [TestCase(0, 1)]
    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(3, 1)]
    [TestCase(4, 2)]
    [TestCase(6, 2)]
    [TestCase(100, 34)]
    public Task A_result_of_any_size_comes_whole_in_as_many_pulls_as_it_needs(int size, int pulls)
    {
        var batches = Enumerable.Range(0, pulls).Select(batch =>
        {
            var numbers = Enumerable.Range((batch * 3) + 1, Math.Min(3, size - (batch * 3)));
            var records = numbers.Select(n => FormattableString.Invariant($"S: RECORD [{n}]\n"));
            var end = batch == pulls - 1 ? "S: SUCCESS {type: 'r'}" : "S: SUCCESS {has_more: true}\nC: PULL {n: 3, qid?: *}\n";
            return string.Concat(records) + end;
        });

        return new Play(
            $$"""
            ready
            C: RUN 'MATCH (n) RETURN n'
            C: PULL {n: 3}
            S: SUCCESS {fields: ['n']}
            {{string.Concat(batches)}}
            """).RunAsync(async (driver, stub) =>
        {
            await using var session = driver.AsyncSession(config => config.WithFetchSize(3));

            Assert.That(await session.NumbersAsync("MATCH (n) RETURN n"), Is.EqualTo(Enumerable.Range(1, size)));
            Assert.That(stub.Count("PULL"), Is.EqualTo(pulls));
        });
    }

    [Test]
    [Scenario("B6")]
    public Task A_session_that_closes_with_records_unread_discards_them() => new Play(
        """
        ready
        C: RUN 'MATCH (n) RETURN n'
        C: PULL {n: 1}
        S: SUCCESS {fields: ['n']}
        S: RECORD [1]
        S: SUCCESS {has_more: true}
        C: DISCARD {n: -1, qid?: *}
        S: SUCCESS {type: 'r'}
        maybe
            C: RESET
            S: SUCCESS {}
        end
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async driver =>
    {
        await using (var session = driver.AsyncSession(config => config.WithFetchSize(1)))
        {
            var cursor = await session.RunAsync("MATCH (n) RETURN n");
            Assert.That(await cursor.FetchAsync(), Is.True);
        }

        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("B7")]
    public Task Two_results_of_a_transaction_are_read_in_turns_without_mixing() => new Play(
        """
        ready
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'first'
        C: PULL {n: 1, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {has_more: true}
        C: RUN 'second'
        C: PULL {n: 1, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 1}
        S: RECORD [10]
        S: SUCCESS {has_more: true}
        C: PULL {n: 1, qid: 0}
        S: RECORD [2]
        S: SUCCESS {has_more: false}
        either
            C: PULL {n: 1, qid: 1}
        or
            C: PULL {n: 1}
        end
        S: RECORD [20]
        S: SUCCESS {has_more: false}
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithFetchSize(1));
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("first");
        var seen = new List<long> { await first.NextNumberAsync() };
        var second = await transaction.RunAsync("second");
        seen.Add(await second.NextNumberAsync());
        seen.Add(await first.NextNumberAsync());
        seen.Add(await second.NextNumberAsync());
        await transaction.CommitAsync();

        Assert.That(seen, Is.EqualTo([1, 10, 2, 20]));
    });

    [Test]
    [Scenario("B8")]
    public Task A_result_of_a_transaction_that_ended_or_of_a_consumed_one_is_no_longer_valid() => new Play(
        """
        ready
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'MATCH (n) RETURN n'
        C: PULL
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {type: 'r'}
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var ended = await transaction.RunAsync("MATCH (n) RETURN n");
        await transaction.CommitAsync();
        var consumed = await session.RunAsync("RETURN 7 AS n");
        await consumed.ConsumeAsync();

        Assert.That(ended.FetchAsync, Throws.InstanceOf<ResultConsumedException>());
        Assert.That(consumed.FetchAsync, Throws.InstanceOf<ResultConsumedException>());
        Assert.That(consumed.PeekAsync, Throws.InstanceOf<ResultConsumedException>());
    });

    [Test]
    [Scenario("F4")]
    public Task A_stream_that_ends_in_the_middle_of_a_message_is_an_error_at_once() => new Play(
        """
        ready
        C: RUN 'RETURN 1 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        raw 00 04 B1 71
        close
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(async () => await session.NumbersAsync("RETURN 1 AS n"), Throws.InstanceOf<ServiceUnavailableException>());
    });
}
