using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Transactions that end otherwise than they should, and the bookmarks of those that end well.</summary>
internal sealed class TransactionTests
{
    private const string created =
        """
        ready
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'CREATE (:N)'
        C: PULL
        S: SUCCESS {fields: [], qid: 0}
        S: SUCCESS {type: 'w'}
        """;

    /// <summary>Nothing was sent for it: the connection goes back unharmed, and the session has no transaction.</summary>
    [Test]
    public Task A_transaction_that_cannot_be_written_down_leaves_the_session_as_it_was() => new Play(
        $"ready\n{Seven.Lines}\n{Seven.Lines}")
    { Config = config => config.WithMaxConnectionPoolSize(1) }.RunAsync(async driver =>
    {
        static void Unwritable(TransactionConfigBuilder config) =>
            config.WithMetadata(new Dictionary<string, object?> { ["job"] = new object() });

        await using (var session = driver.AsyncSession())
        {
            Assert.That(() => session.BeginTransactionAsync(Unwritable), Throws.InstanceOf<ClientException>());
            Assert.That(() => session.ExecuteReadAsync(Seven.SevenAsync, Unwritable), Throws.InstanceOf<ClientException>());
            Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
        }

        await Seven.RunAsync(driver);
    });

    [Scenario("C4")]
    [Scenario("C9")]
    [TestCase("close")]
    [TestCase("abort")]
    public Task A_commit_whose_answer_is_lost_is_told_as_unknown_and_not_run_again(string end) => new Play(
        $"""
        {created}
        C: COMMIT
        {end}
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var attempts = 0;

        async Task Create(IAsyncQueryRunner transaction)
        {
            attempts++;
            await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync();
        }

        Assert.That(
            () => session.ExecuteWriteAsync(Create),
            Throws.InstanceOf<CommitOutcomeUnknownException>().With.Property("IsRetriable").False);
        Assert.That(attempts, Is.EqualTo(1));
        Assert.That(stub.Accepted, Is.EqualTo(1));
    });

    [Test]
    [Scenario("C4")]
    public Task A_commit_of_ones_own_whose_answer_is_lost_is_told_as_unknown() => new Play(
        $"""
        {created}
        C: COMMIT
        close
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync();

        Assert.That(transaction.CommitAsync, Throws.InstanceOf<CommitOutcomeUnknownException>());
    });

    [Test]
    [Scenario("C11")]
    public Task A_session_disposed_during_COMMIT_leaves_the_outcome_unknown_and_makes_no_further_attempt() => new Play(
        $"""
        {created}
        C: COMMIT
        signal committing
        maybe
            C: RESET
            close
        end
        """).RunAsync(async (driver, stub) =>
    {
        var session = driver.AsyncSession();
        var work = session.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync());
        await stub.Given("committing");
        await session.DisposeAsync();

        Assert.That(() => work, Throws.InstanceOf<CommitOutcomeUnknownException>());
    });

    [Test]
    [Scenario("C4")]
    public Task A_commit_that_the_server_is_silent_about_is_told_as_unknown() => new Play(
        $$"""
        {{created.Replace("ready", "ready {'connection.recv_timeout_seconds': 5}", StringComparison.Ordinal)}}
        C: COMMIT
        signal committing
        gone
        """)
    { Time = ManualTime.Standing(out var time) }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var work = session.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync());
        await stub.Given("committing");
        await time.PassUntilAsync(work);

        Assert.That(() => work, Throws.InstanceOf<CommitOutcomeUnknownException>());
    });

    [Test]
    [Scenario("C4")]
    [Scenario("D7")]
    public Task A_driver_closed_during_COMMIT_leaves_the_outcome_unknown() => new Play(
        $"""
        {created}
        C: COMMIT
        signal committing
        gone
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var work = session.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync());
        await stub.Given("committing");
        await driver.DisposeAsync();

        Assert.That(() => work, Throws.InstanceOf<CommitOutcomeUnknownException>());
    });

    [Test]
    [Scenario("C3")]
    public Task A_commit_that_fails_is_not_an_unknown_one() => new Play(
        $$"""
        {{created.Replace("ready", "ready 5.4", StringComparison.Ordinal)}}
        C: COMMIT
        S: FAILURE {code: 'Neo.ClientError.Schema.ConstraintValidationFailed', message: 'already there'}
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(
            () => session.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync()),
            Throws.InstanceOf<ClientException>().With.Message.Contain("already there"));
    });

    [Test]
    [Scenario("B7")]
    public Task Two_tasks_read_two_results_of_a_transaction_at_once() => new Play(
        """
        ready
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'left'
        C: PULL {n: 1, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {has_more: true}
        C: RUN 'right'
        C: PULL {n: 1, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 1}
        S: RECORD [10]
        S: SUCCESS {has_more: true}
        repeat
            C: PULL {n: 1, qid: 0}
            S: RECORD [2]
            S: SUCCESS {has_more: true}
            maybe
                C: PULL {n: 1, qid: 1}
                S: RECORD [20]
                S: SUCCESS {has_more: false}
            end
            C: PULL {n: 1, qid: 0}
            S: RECORD [3]
            S: SUCCESS {has_more: false}
        or
            C: PULL {n: 1, qid: 1}
            S: RECORD [20]
            S: SUCCESS {has_more: false}
        end
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithFetchSize(1));
        await using var transaction = await session.BeginTransactionAsync();
        var left = await transaction.RunAsync("left");
        var right = await transaction.RunAsync("right");
        var readings = new[] { Task.Run(() => ReadAsync(left)), Task.Run(() => ReadAsync(right)) };

        Assert.That(await readings[0], Is.EqualTo([1, 2, 3]));
        Assert.That(await readings[1], Is.EqualTo([10, 20]));
        await transaction.CommitAsync();
    });

    [Test]
    [Scenario("C7")]
    public Task A_failure_of_one_result_ends_the_transaction_for_the_others_without_a_message() => new Play(
        """
        ready 5.4
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'first'
        C: PULL {n: 1, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {has_more: true}
        C: RUN 'second'
        C: PULL {n: 1, qid?: *}
        S: FAILURE {code: 'Neo.ClientError.Statement.SyntaxError', message: 'what second?'}
        S: IGNORED
        maybe
            C: RESET
            S: SUCCESS {}
        end
        quiet told
        recover
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession(config => config.WithFetchSize(1));
        var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("first");
        await first.NextNumberAsync();

        Assert.That(() => transaction.NumbersAsync("second"), Throws.InstanceOf<ClientException>().With.Message.Contain("what second?"));
        Assert.That(first.FetchAsync, Throws.InstanceOf<Neo4jException>().With.Message.Contain("what second?"));
        Assert.That(() => transaction.RunAsync("third"), Throws.InstanceOf<ClientException>());
        Assert.That(transaction.CommitAsync, Throws.InstanceOf<ClientException>());
        stub.Give("told");
        await transaction.DisposeAsync();
    });

    [Test]
    [Scenario("C8")]
    public Task A_rollback_that_fails_is_told_once() => new Play(
        $$"""
        {{created.Replace("ready", "ready 5.4", StringComparison.Ordinal)}}
        C: ROLLBACK
        S: FAILURE {code: 'Neo.DatabaseError.Transaction.TransactionRollbackFailed', message: 'no way back'}
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync();

        Assert.That(transaction.RollbackAsync, Throws.InstanceOf<DatabaseException>().With.Message.Contain("no way back"));
        await transaction.DisposeAsync();
    });

    [Scenario("C8")]
    [TestCase("S: FAILURE {code: 'Neo.DatabaseError.General.UnknownError', message: 'no reset'}\nmaybe\nC: GOODBYE\nend\ngone")]
    [TestCase("close")]
    public Task A_connection_whose_RESET_fails_is_discarded(string reset) => new Play(
        $$"""
        ready 5.4
        C: RUN 'oops'
        C: PULL
        S: FAILURE {code: 'Neo.ClientError.Statement.SyntaxError', message: 'oops?'}
        S: IGNORED
        C: RESET
        {{reset}}
        """,
        """
        ready
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """).RunAsync(async driver =>
    {
        await using (var session = driver.AsyncSession())
            Assert.That(() => session.NumbersAsync("oops"), Throws.InstanceOf<ClientException>().With.Message.Contain("oops?"));
        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("C13")]
    public Task Each_transaction_carries_the_last_bookmark_that_was_given() => new Play(
        """
        ready
        C: BEGIN {bookmarks: ['b:0']}
        S: SUCCESS {}
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        C: RUN 'CREATE (:N)' {} {bookmarks: ['b:1']}
        C: PULL
        S: SUCCESS {fields: []}
        S: SUCCESS {type: 'w', bookmark: 'b:2'}
        C: BEGIN {bookmarks: ['b:2']}
        S: SUCCESS {}
        C: COMMIT
        S: SUCCESS {bookmark: ''}
        C: BEGIN {bookmarks: ['b:2']}
        S: SUCCESS {}
        C: COMMIT
        S: SUCCESS {}
        C: BEGIN {bookmarks: ['b:2']}
        S: SUCCESS {}
        C: ROLLBACK
        S: SUCCESS {}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithBookmarks(Bookmarks.From("b:0")));
        await CommitAsync(session);
        await (await session.RunAsync("CREATE (:N)")).ConsumeAsync();
        await CommitAsync(session);
        await CommitAsync(session);
        await using (var transaction = await session.BeginTransactionAsync())
            await transaction.RollbackAsync();

        Assert.That(session.LastBookmarks.Values, Is.EqualTo(["b:2"]));
    });

    [Test]
    [Scenario("F21")]
    public Task The_first_error_surfaces_when_rollback_and_disposal_fail_after_it() => new Play(
        $"""
        {created}
        C: RUN 'second'
        C: PULL
        abort
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync();

        Assert.That(() => transaction.NumbersAsync("second"), Throws.InstanceOf<ServiceUnavailableException>());
        Assert.That(await Fault.OfAsync(transaction.RollbackAsync), Is.Null.Or.InstanceOf<Neo4jException>());
        Assert.That(await Fault.OfAsync(() => transaction.DisposeAsync().AsTask()), Is.Null);
    });

    [Test]
    [Scenario("F21")]
    public Task The_first_error_surfaces_from_a_unit_whose_connection_is_lost() => new Play(
        $"""
        {created}
        C: RUN 'second'
        C: PULL
        abort
        """)
    { Config = config => config.WithMaxTransactionRetryTime(TimeSpan.Zero) }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(() => session.ExecuteWriteAsync(async transaction =>
        {
            await (await transaction.RunAsync("CREATE (:N)")).ConsumeAsync();
            return await transaction.NumbersAsync("second");
        }), Throws.InstanceOf<ServiceUnavailableException>());
    });

    [Test]
    [Scenario("F22")]
    public Task An_error_in_a_result_that_the_unit_left_unread_surfaces_and_nothing_is_committed() => new Play(
        """
        ready 5.4
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'UNWIND [0] AS i RETURN 1 / i'
        C: PULL {n: 1000, qid?: *}
        S: SUCCESS {fields: ['n'], qid: 0}
        S: FAILURE {code: 'Neo.ClientError.Statement.ArithmeticError', message: '/ by zero'}
        recover
        """).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(() => session.ExecuteWriteAsync(transaction => transaction.RunAsync("UNWIND [0] AS i RETURN 1 / i")),
            Throws.InstanceOf<ClientException>().With.Message.Contain("/ by zero").And.Message.Contain("UNWIND [0] AS i"));
        Assert.That(stub.Count("COMMIT"), Is.Zero);
    });

    [Test]
    [Scenario("F23")]
    public Task A_second_statement_runs_while_the_first_result_is_paused() => new Play(
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
        C: PULL {n: *, qid?: 1}
        S: RECORD [20]
        S: SUCCESS {has_more: false}
        C: PULL {n: 1, qid: 0}
        S: RECORD [2]
        S: SUCCESS {has_more: true}
        either
            C: PULL {n: -1, qid?: 0}
        or
            C: PULL {n: 1, qid?: 0}
        end
        S: RECORD [3]
        S: SUCCESS {has_more: false}
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithFetchSize(1));
        var seen = await session.ExecuteReadAsync(async transaction =>
        {
            var first = await transaction.RunAsync("first");
            List<long> numbers = [await first.NextNumberAsync(), .. await transaction.NumbersAsync("second")];
            while (await first.FetchAsync())
                numbers.Add(first.Current[0].As<long>());
            return numbers;
        });

        Assert.That(seen, Is.EqualTo([1, 10, 20, 2, 3]));
    });

    /// <summary>More than the sockets hold in both directions: who only writes, and who only reads afterwards, would stand still.</summary>
    [Test]
    [Scenario("F23")]
    public Task A_long_statement_is_sent_while_a_long_result_is_on_its_way()
    {
        var text = new string('x', 50_000);
        var large = new string('y', 20_000_000);
        var records = string.Concat(Enumerable.Repeat("S: RECORD [$text]\n", 400));

        return new Play(
            $$"""
            ready
            C: BEGIN
            S: SUCCESS {}
            C: RUN 'first'
            C: PULL
            S: SUCCESS {fields: ['n'], qid: 0}
            {{records}}
            S: SUCCESS {has_more: false}
            C: RUN 'second' {v: $long}
            C: PULL
            S: SUCCESS {fields: ['n'], qid: 1}
            S: RECORD [7]
            S: SUCCESS {has_more: false}
            C: COMMIT
            S: SUCCESS {bookmark: 'b:1'}
            """)
        {
            Stub = new StubOptions { Given = new Dictionary<string, object?> { ["text"] = text, ["long"] = large } },
        }.RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();
            await session.ExecuteReadAsync(async transaction =>
            {
                var first = await transaction.RunAsync("first");
                Assert.That(await first.FetchAsync(), Is.True);
                var second = await transaction.RunAsync("second", new Dictionary<string, object?> { ["v"] = large });
                Assert.That(await second.NextNumberAsync(), Is.EqualTo(7));
                Assert.That(await first.ToListAsync(), Has.Count.EqualTo(399));
            });
        });
    }

    private static async Task<List<long>> ReadAsync(IResultCursor cursor) => await cursor.ToListAsync(record => record[0].As<long>());

    private static async Task CommitAsync(IAsyncSession session)
    {
        await using var transaction = await session.BeginTransactionAsync();
        await transaction.CommitAsync();
    }
}
