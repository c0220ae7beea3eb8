using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Connections that are lent, kept, checked and given up.</summary>
internal sealed class PoolTests
{
    /// <summary>The first of two records, which leaves the connection with its session.</summary>
    private const string paused =
        """
        C: RUN 'MATCH (n) RETURN n'
        C: PULL {n: 1}
        S: SUCCESS {fields: ['n']}
        S: RECORD [1]
        S: SUCCESS {has_more: true}
        """;

    private const string continued =
        """
        C: PULL {n: 1, qid?: *}
        S: RECORD [2]
        S: SUCCESS {type: 'r'}
        """;

    [Test]
    [Scenario("D1")]
    public Task A_full_pool_is_waited_for_and_then_told_and_a_freed_connection_serves_who_waits() => new Play(
        $"ready\n{paused}\n{continued}\n{Seven.Lines}")
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(20)),
    }.RunAsync(async (driver, stub) =>
    {
        await using var first = driver.AsyncSession(config => config.WithFetchSize(1));
        var cursor = await first.RunAsync("MATCH (n) RETURN n");
        await cursor.NextNumberAsync();
        await using var late = driver.AsyncSession();
        var tooLate = late.SevenAsync();
        time.Advance(TimeSpan.FromSeconds(19));
        await using var waiting = driver.AsyncSession();
        var inTime = waiting.SevenAsync();
        Assert.That(tooLate.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.That(() => tooLate, Throws.InstanceOf<ConnectionAcquisitionTimeoutException>().With.Message.Contain("20 s"));

        Assert.That(await cursor.ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(await inTime, Is.EqualTo([7]));
        Assert.That(stub.Accepted, Is.EqualTo(1));
    });

    [Test]
    [Scenario("D2")]
    public Task A_connection_that_was_idle_for_long_is_asked_for_a_sign_of_life() => new Play(
        $$"""
        ready
        {{Seven.Lines}}
        {{Seven.Lines}}
        C: RESET
        S: SUCCESS {}
        {{Seven.Lines}}
        """)
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(2)),
    }.RunAsync(async (driver, stub) =>
    {
        await Seven.RunAsync(driver);
        time.Advance(TimeSpan.FromSeconds(119));
        await Seven.RunAsync(driver);
        time.Advance(TimeSpan.FromSeconds(120));
        await Seven.RunAsync(driver);

        Assert.That(stub.Count("RESET"), Is.EqualTo(1));
    });

    [Scenario("D2")]
    [TestCase("close", TestName = "{m}(the server closed it)")]
    [TestCase("C: RESET\nabort", TestName = "{m}(the probe is reset)")]
    [TestCase("C: RESET\nS: FAILURE {code: 'Neo.DatabaseError.Made.Up'}\nmaybe\nC: GOODBYE\nend\ngone", TestName = "{m}(the probe fails)")]
    public Task A_connection_without_a_sign_of_life_is_replaced_and_nothing_is_told(string death) => new Play(
        $"ready\n{Seven.Lines}\n{death}",
        $"ready\n{Seven.Lines}")
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(2)),
    }.RunAsync(async driver =>
    {
        await Seven.RunAsync(driver);
        time.Advance(TimeSpan.FromMinutes(3));
        await Seven.RunAsync(driver);
    });

    /// <summary>Writing into such a path succeeds, and nothing comes back.</summary>
    [Test]
    [Scenario("F24")]
    public Task A_path_that_is_dropped_while_idle_is_found_out_and_replaced_within_the_connection_timeout() => new Play(
        $"ready\n{Seven.Lines}\nC: RESET\nsignal probed\ngone",
        $"ready\n{Seven.Lines}")
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithConnectionTimeout(TimeSpan.FromSeconds(5)),
    }.RunAsync(async (driver, stub) =>
    {
        await Seven.RunAsync(driver);
        time.Advance(TimeSpan.FromMinutes(10));
        var work = Seven.RunAsync(driver);
        await stub.Given("probed");
        time.Advance(TimeSpan.FromSeconds(5));

        await work;
    });

    [Test]
    [Scenario("B9")]
    [Scenario("F24")]
    public Task A_server_silent_beyond_its_own_hint_is_given_up_with_its_idle_sibling_and_the_work_is_run_again() => new Play(
        $$"""
        ready {'connection.recv_timeout_seconds': 5}
        {{paused}}
        {{continued}}
        C: BEGIN
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {}
        signal silent
        gone
        """,
        $"ready\n{paused}\n{continued}\ngoodbye",
        $$"""
        ready
        C: BEGIN
        S: SUCCESS {}
        {{Seven.Lines}}
        C: COMMIT
        S: SUCCESS {}
        """)
    { Time = ManualTime.Standing(out var time) }.RunAsync(async (driver, stub) =>
    {
        var first = driver.AsyncSession(config => config.WithFetchSize(1));
        var second = driver.AsyncSession(config => config.WithFetchSize(1));
        IResultCursor[] cursors = [await first.RunAsync("MATCH (n) RETURN n"), await second.RunAsync("MATCH (n) RETURN n")];

        // The one that comes back last is the first to be lent again.
        foreach (var cursor in cursors.Reverse())
            Assert.That(await cursor.ToListAsync(), Has.Count.EqualTo(2));
        await using var session = driver.AsyncSession();
        var work = session.ExecuteReadAsync(transaction => transaction.SevenAsync());
        await stub.Given("silent");
        await time.PassUntilAsync(work);

        Assert.That(await work, Is.EqualTo([7]));
    });

    [Test]
    [Scenario("B10")]
    public Task A_server_that_says_nothing_but_that_it_is_there_is_waited_for() => new Play(
        $$"""
        ready {'connection.recv_timeout_seconds': 5}
        C: RUN 'RETURN 7 AS n'
        C: PULL
        signal asked
        wait 1
        noop
        wait 2
        noop
        wait 3
        noop
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """)
    { Time = ManualTime.Standing(out var time) }.RunAsync(async (driver, stub) =>
    {
        var work = Seven.RunAsync(driver);
        await stub.Given("asked");
        foreach (var moment in new[] { "1", "2", "3" })
        {
            await time.WaitedForAsync(due => due == TimeSpan.FromSeconds(5));
            time.Advance(TimeSpan.FromSeconds(4));
            stub.Give(moment);
        }

        await work;
    });

    [Test]
    [Scenario("D3")]
    public Task A_connection_that_lived_too_long_is_closed_when_it_comes_back_and_not_before() => new Play(
        $"ready\n{paused}\nsignal paused\nquiet aged\n{continued}\ngoodbye",
        $"ready\n{Seven.Lines}")
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithMaxConnectionLifetime(TimeSpan.FromMinutes(10)),
    }.RunAsync(async (driver, stub) =>
    {
        await using (var session = driver.AsyncSession(config => config.WithFetchSize(1)))
        {
            var cursor = await session.RunAsync("MATCH (n) RETURN n");
            await cursor.NextNumberAsync();
            await stub.Given("paused");
            time.Advance(TimeSpan.FromMinutes(11));
            stub.Give("aged");
            Assert.That(await cursor.NextNumberAsync(), Is.EqualTo(2));
            Assert.That(await cursor.FetchAsync(), Is.False);
        }

        await Seven.RunAsync(driver);
    });

    [Test]
    [Scenario("D4")]
    public Task The_first_failure_after_a_restart_purges_the_pool() => new Play(
        $"ready\n{paused}\n{continued}\nmaybe\nC: RUN 'RETURN 7 AS n'\nclose\nend",
        $"ready\n{paused}\n{continued}\nmaybe\nC: RUN 'RETURN 7 AS n'\nclose\nend",
        $"ready\n{Seven.Lines}").RunAsync(async driver =>
    {
        await using (var first = driver.AsyncSession(config => config.WithFetchSize(1)))
        await using (var second = driver.AsyncSession(config => config.WithFetchSize(1)))
        {
            var cursors = new[] { await first.RunAsync("MATCH (n) RETURN n"), await second.RunAsync("MATCH (n) RETURN n") };
            foreach (var cursor in cursors)
                Assert.That(await cursor.ToListAsync(), Has.Count.EqualTo(2));
        }

        Assert.That(() => Seven.RunAsync(driver), Throws.InstanceOf<ServiceUnavailableException>());
        await Seven.RunAsync(driver);
    });

    [Scenario("D5")]
    [Scenario("D6")]
    [TestCase("AuthorizationExpired", typeof(AuthorizationException))]
    [TestCase("TokenExpired", typeof(TokenExpiredException))]
    public Task What_expired_on_one_connection_lends_none_again_and_lets_work_in_progress_finish(string code, Type exception) => new Play(
        $"ready 5.4\n{paused}\nwait told\n{continued}\ngoodbye",
        $$"""
        ready 5.4
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: FAILURE {code: 'Neo.ClientError.Security.{{code}}', message: 'expired'}
        S: IGNORED
        recover
        """,
        $"ready 5.4\n{Seven.Lines}").RunAsync(async (driver, stub) =>
    {
        await using (var session = driver.AsyncSession(config => config.WithFetchSize(1)))
        {
            var cursor = await session.RunAsync("MATCH (n) RETURN n");
            await cursor.NextNumberAsync();
            Assert.That(() => Seven.RunAsync(driver), Throws.InstanceOf(exception).With.Message.Contain("expired"));
            stub.Give("told");
            Assert.That(await cursor.NextNumberAsync(), Is.EqualTo(2));
            Assert.That(await cursor.FetchAsync(), Is.False);
        }

        await Seven.RunAsync(driver);
    });

    [Test]
    [Scenario("D6")]
    public Task An_expired_token_that_nobody_renews_is_told_without_another_attempt() => new Play(
        """
        ready 5.4
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: FAILURE {code: 'Neo.ClientError.Security.TokenExpired', message: 'expired'}
        S: IGNORED
        recover
        """)
    { Token = AuthTokens.Bearer("token") }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(() => session.ExecuteReadAsync(transaction => transaction.SevenAsync()), Throws.InstanceOf<TokenExpiredException>());
    });

    [Test]
    [Scenario("D7")]
    public Task A_driver_closed_while_work_runs_ends_that_work() => new Play(
        """
        ready
        C: RUN 'RETURN 7 AS n'
        C: PULL
        signal running
        maybe
            C: GOODBYE
        end
        gone
        """).RunAsync(async (driver, stub) =>
    {
        var work = Seven.RunAsync(driver);
        await stub.Given("running");
        await driver.DisposeAsync();

        Assert.That(() => work, Throws.InstanceOf<Neo4jException>().Or.InstanceOf<ObjectDisposedException>());
        Assert.That(() => driver.AsyncSession(), Throws.InstanceOf<ObjectDisposedException>());
    });

    [Test]
    [Scenario("D8")]
    public async Task Ten_thousand_short_sessions_share_the_sockets_of_the_pool()
    {
        await using var stub = new StubServer(new StubOptions { Repeats = true }, $"ready\nrepeat\n{Seven.Lines}\nend\ngoodbye");
        static void Four(ConfigBuilder config) => config.WithMaxConnectionPoolSize(4);
        await using (var driver = ClientUnderTest.Open($"bolt://{stub.Address}", AuthTokens.None, Four, new ManualTime()))
        {
            var eight = new ParallelOptions { MaxDegreeOfParallelism = 8 };
            await Parallel.ForAsync(0, 10_000, eight, async (_, _) => await Seven.RunAsync(driver));
        }

        await stub.PlayedToEndAsync();
        Assert.That(stub.Accepted, Is.InRange(1, 4));
        Assert.That(stub.HungUp, Is.EqualTo(stub.Accepted));
        Assert.That(stub.Count("RUN"), Is.EqualTo(10_000));
    }

    [Test]
    public Task A_time_that_no_timer_waits_for_is_no_limit() =>
        new Play($"ready {{'connection.recv_timeout_seconds': 2000000000}}\n{Seven.Lines}").RunAsync(Seven.RunAsync);

    [Test]
    [Scenario("F19")]
    public Task A_caller_who_gives_up_while_a_connection_is_opened_gives_its_place_back() => new Play(
        "offer\nsignal opening\ngone",
        $"ready\n{Seven.Lines}")
    { Config = config => config.WithMaxConnectionPoolSize(1) }.RunAsync(async (driver, stub) =>
    {
        var session = driver.AsyncSession();
        var work = session.SevenAsync();
        await stub.Given("opening");
        await session.DisposeAsync();

        Assert.That(() => work, Throws.InstanceOf<ObjectDisposedException>());
        await Seven.RunAsync(driver);
    });

    [Test]
    [Scenario("F19")]
    public Task A_caller_who_gives_up_while_waiting_for_a_connection_takes_no_place() => new Play(
        $"ready\n{paused}\n{continued}\n{Seven.Lines}")
    { Config = config => config.WithMaxConnectionPoolSize(1) }.RunAsync(async driver =>
    {
        await using var holder = driver.AsyncSession(config => config.WithFetchSize(1));
        var cursor = await holder.RunAsync("MATCH (n) RETURN n");
        await cursor.NextNumberAsync();
        var session = driver.AsyncSession();
        var work = session.SevenAsync();
        await session.DisposeAsync();
        Assert.That(() => work, Throws.InstanceOf<ObjectDisposedException>());

        Assert.That(await cursor.ToListAsync(), Has.Count.EqualTo(1));
        await Seven.RunAsync(driver);
    });

    [Test]
    [Scenario("F20")]
    public Task A_connection_with_half_a_message_written_is_never_used_again_and_the_others_still_say_goodbye() => new Play(
        $"ready\n{paused}\n{continued}\ngoodbye",
        "ready\npart 100000\nsignal half\nwait disposed\ndrain")
    { Time = ManualTime.Standing(out _) }.RunAsync(async (driver, stub) =>
    {
        await using var idle = driver.AsyncSession(config => config.WithFetchSize(1));
        var cursor = await idle.RunAsync("MATCH (n) RETURN n");
        await cursor.NextNumberAsync();
        var session = driver.AsyncSession();
        var large = new Dictionary<string, object?> { ["v"] = new string('x', 40_000_000) };
        var work = session.RunAsync("RETURN $v", large);
        await stub.Given("half");
        Assert.That(work.IsCompleted, Is.False, "more than the sockets hold");
        await session.DisposeAsync();
        stub.Give("disposed");
        Assert.That(() => work, Throws.Exception);

        Assert.That(await cursor.ToListAsync(), Has.Count.EqualTo(1));
        await idle.DisposeAsync();
    });
}
