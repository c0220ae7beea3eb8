using System.Net;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>The way to a connection that can be worked with, and what stands on it.</summary>
internal sealed class ConnectingTests
{
    [Test]
    [Scenario("A1")]
    public async Task A_port_where_nothing_listens_is_named()
    {
        var port = FreePort();
        await using var driver = GraphDatabase.Driver(FormattableString.Invariant($"bolt://127.0.0.1:{port}"));
        await using var session = driver.AsyncSession();

        Assert.That(() => session.NumbersAsync("RETURN 1"), Throws.InstanceOf<ServiceUnavailableException>()
            .With.Message.Contain(FormattableString.Invariant($"127.0.0.1:{port}")));
    }

    [Test]
    [Scenario("A1")]
    public async Task A_host_that_never_answers_is_given_up_after_the_connection_timeout_and_named()
    {
        var time = new ManualTime();
        await using var driver = ClientUnderTest.Open(
            "bolt://127.0.0.3:7687", AuthTokens.None, config => Silent(config).WithConnectionTimeout(TimeSpan.FromSeconds(5)), time);
        await using var session = driver.AsyncSession();
        var work = session.NumbersAsync("RETURN 1");
        await time.WaitedForAsync(due => due == TimeSpan.FromSeconds(5));
        Assert.That(work.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.That(() => work, Throws.InstanceOf<ServiceUnavailableException>().With.Message.Contain("127.0.0.3:7687"));
    }

    [Test]
    [Scenario("A2")]
    public Task A_server_without_a_common_version_is_told_with_what_was_offered() => Refuses<UnsupportedFeatureException>(
        """
        handshake 00000000
        close
        """,
        "5.8", "5.0");

    [Test]
    [Scenario("A3")]
    public Task A_handshake_that_arrives_byte_by_byte_succeeds() => Works($"bytewise\nready\n{Seven.Lines}");

    [Test]
    [Scenario("A4")]
    public Task A_web_server_on_the_port_is_called_one() => Refuses<ProtocolException>("handshake 48545450\nclose", "HTTP");

    /// <summary>4.4, 6.0, 5.9, 5.5 (which does not exist), noise.</summary>
    [Scenario("F11")]
    [TestCase("00000404")]
    [TestCase("00000006")]
    [TestCase("00000905")]
    [TestCase("000001FF")]
    [TestCase("DEADBEEF")]
    public Task A_version_that_was_not_offered_is_refused_and_nothing_more_is_sent(string answer) =>
        Refuses<ProtocolException>($"handshake {answer}\ngone", answer, "5.8");

    [Scenario("A5")]
    [Scenario("A6")]
    [TestCase("offer\nsignal waiting", TestName = "{m}(accepted)")]
    [TestCase("handshake\nC: HELLO\nsignal waiting\nmaybe\nC: LOGON\nend", TestName = "{m}(HELLO)")]
    [TestCase("handshake\nC: HELLO\nS: SUCCESS {server: 'Neo4j/5.26.30'}\nC: LOGON\nsignal waiting", TestName = "{m}(LOGON)")]
    public Task A_greeting_that_takes_too_long_frees_its_place_in_the_pool(string greeting) => new Play(
        greeting,
        $"ready\n{Seven.Lines}")
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(20)),
    }.RunAsync(async (driver, stub) =>
    {
        await using (var session = driver.AsyncSession())
        {
            var work = session.SevenAsync();
            await stub.Given("waiting");
            time.Advance(TimeSpan.FromSeconds(19));
            Assert.That(work.IsCompleted, Is.False);
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.That(() => work, Throws.InstanceOf<ConnectionAcquisitionTimeoutException>().With.Message.Contain("20 s"));
        }

        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("A6")]
    public Task A_greeting_that_takes_long_but_not_too_long_succeeds() => new Play(
        $$"""
        signal handshake
        wait go
        handshake
        C: HELLO
        signal HELLO
        wait go on
        S: SUCCESS {server: 'Neo4j/5.26.30', connection_id: 'bolt-1'}
        C: LOGON
        signal LOGON
        wait go on still
        S: SUCCESS {}
        {{Seven.Lines}}
        """)
    {
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithConnectionTimeout(TimeSpan.FromSeconds(30)),
    }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var work = session.SevenAsync();
        foreach (var (step, go) in new[] { ("handshake", "go"), ("HELLO", "go on"), ("LOGON", "go on still") })
        {
            await stub.Given(step);
            time.Advance(TimeSpan.FromSeconds(9));
            stub.Give(go);
        }

        Assert.That(await work, Is.EqualTo([7]));
    });

    [Scenario("A7")]
    [TestCase("handshake\nC: HELLO\nclose", TestName = "{m}(HELLO)")]
    [TestCase("handshake\nC: HELLO\nS: SUCCESS {server: 'Neo4j/5.26.30'}\nC: LOGON\nclose", TestName = "{m}(HELLO's SUCCESS)")]
    [TestCase("close", TestName = "{m}(being accepted)")]
    public Task A_connection_that_ends_after_is_an_error_and_the_next_is_new(string first) => new Play(
        first,
        $"ready\n{Seven.Lines}").RunAsync(async driver =>
    {
        await using (var session = driver.AsyncSession())
            Assert.That(() => session.SevenAsync(), Throws.InstanceOf<ServiceUnavailableException>());
        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Scenario("F9")]
    [TestCase("{}", "{}")]
    [TestCase("{server: 'Memgraph/3.1', connection_id: 'x'}", "{}")]
    [TestCase("{server: 'Neo4j/5.26.30', hints: {'ssr.enabled': false, 'made.up': [1, {}]}}", "{advertised_address: 'localhost:7687'}")]
    [TestCase("{server: null, hints: null, connection_id: 7}", "{made: {up: 1}}")]
    public Task A_greeting_with_less_or_more_than_usual_is_enough(string hello, string logon) => Works(
        $"handshake\nC: HELLO\nS: SUCCESS {hello}\nC: LOGON\nS: SUCCESS {logon}\n{Seven.Lines}");

    [Scenario("F6")]
    [TestCase("5.3", "{user_agent: *, bolt_agent: {product: *, ...}}")]
    [TestCase("5.2", "{user_agent: *}")]
    [TestCase("5.1", "{user_agent: *}")]
    public Task HELLO_says_who_made_the_client_from_5_3_on(string version, string hello) => Works(
        $"handshake {version}\nC: HELLO {hello}\nS: SUCCESS {{}}\nC: LOGON {{scheme: 'none'}}\nS: SUCCESS {{}}\n{Seven.Lines}");

    [Test]
    [Scenario("F6")]
    [Scenario("F17")]
    public Task HELLO_of_5_0_carries_the_token() => Works(
        $"handshake 5.0\nC: HELLO {{user_agent: *, scheme: 'none'}}\nS: SUCCESS {{server: 'Neo4j/5.0.0'}}\n{Seven.Lines}");

    [Test]
    [Scenario("F6")]
    public Task A_HELLO_that_fails_is_told_although_the_server_hangs_up_on_LOGON() => Refuses<ProtocolException>(
        """
        handshake 5.4
        C: HELLO
        S: FAILURE {code: 'Neo.ClientError.Request.Invalid', message: 'no agent'}
        maybe
            C: LOGON
        end
        close
        """,
        "no agent");

    [Test]
    [Scenario("F17")]
    public Task Without_credentials_LOGON_says_none() => Works(
        $"handshake\nC: HELLO\nS: SUCCESS {{server: 'Neo4j/5.26.30'}}\nC: LOGON {{scheme: 'none'}}\nS: SUCCESS {{}}\n{Seven.Lines}");

    [Test]
    [Scenario("F15")]
    public Task A_name_with_a_refused_address_before_the_good_one_is_reached() => new Play($"ready\n{Seven.Lines}")
    {
        Stub = new StubOptions { Host = "db.example" },
        Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback, IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]),
    }.RunAsync(Seven.RunAsync);

    [Test]
    [Scenario("F15")]
    public Task A_name_with_a_silent_address_before_the_good_one_is_reached_soon() => new Play($"ready\n{Seven.Lines}")
    {
        Stub = new StubOptions { Host = "db.example" },
        Time = ManualTime.Standing(out var time),
        Config = config => Silent(config),
        Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]),
    }.RunAsync(async driver =>
    {
        var work = Seven.RunAsync(driver);
        var wait = await time.WaitedForAsync(due => due > TimeSpan.Zero && due < TimeSpan.FromSeconds(1));
        time.Advance(wait);

        await work;
    });

    [Scenario("F15")]
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_name_whose_addresses_all_fail_is_told_with_each_of_them(bool isFirstSilent)
    {
        var port = FreePort();
        var time = new ManualTime();
        await using var driver = ClientUnderTest.Open(
            FormattableString.Invariant($"bolt://db.example:{port}"),
            AuthTokens.None,
            config => (isFirstSilent ? Silent(config) : config).WithConnectionTimeout(TimeSpan.FromSeconds(5)),
            time,
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]));
        await using var session = driver.AsyncSession();
        var work = session.NumbersAsync("RETURN 1");
        await time.PassUntilAsync(work);

        Assert.That(() => work, Throws.InstanceOf<ServiceUnavailableException>()
            .With.Message.Contain("db.example").And.Message.Contain("127.0.0.3").And.Message.Contain("127.0.0.1"));
    }

    private static Task Works(string script) => new Play(script).RunAsync(Seven.RunAsync);

    /// <summary>One connection, no second try, and an error that says these words.</summary>
    private static Task Refuses<TException>(string script, params string[] words)
        where TException : Neo4jException => new Play(script).RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<TException>(() => session.ExecuteReadAsync(transaction => transaction.SevenAsync())))!;

        using var scope = Assert.EnterMultipleScope();
        foreach (var word in words)
            Assert.That(error.Message, Does.Contain(word));
    });

    /// <summary>One address of this machine plays a host that a connection is never made to, nor refused by.</summary>
    private static ConfigBuilder Silent(ConfigBuilder config) => config.WithSocketConnector((socket, endPoint, cancellation) =>
        endPoint.Address.Equals(IPAddress.Parse("127.0.0.3"))
            ? new ValueTask(Task.Delay(Timeout.InfiniteTimeSpan, cancellation))
            : socket.ConnectAsync(endPoint, cancellation));

    /// <summary>A port that was free a moment ago, and that nobody is given so soon again.</summary>
    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
