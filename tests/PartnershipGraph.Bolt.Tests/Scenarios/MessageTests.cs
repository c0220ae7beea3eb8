namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>What stands in the client's messages, exactly, and what it reads out of the server's.</summary>
internal sealed class MessageTests
{
    private const string one =
        """
        S: SUCCESS {fields: ['n']}
        S: RECORD [1]
        S: SUCCESS {type: 'r'}
        """;

    private static readonly Dictionary<string, object?> name = new(StringComparer.Ordinal) { ["name"] = "VNM" };

    [Test]
    [Scenario("B14")]
    public Task Defaults_are_left_away() => new Play(
        $$"""
        ready
        C: RUN 'RETURN 1' {} {}
        C: PULL {n: 1000, qid?: -1}
        {{one}}
        C: BEGIN {}
        S: SUCCESS {}
        C: RUN 'RETURN 1' {} {}
        C: PULL {n: 1000, qid?: *}
        {{one}}
        C: COMMIT
        S: SUCCESS {}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(await session.NumbersAsync("RETURN 1"), Is.EqualTo([1]));
        Assert.That(await session.ExecuteWriteAsync(transaction => transaction.NumbersAsync("RETURN 1")), Is.EqualTo([1]));
    });

    [Test]
    [Scenario("B14")]
    public Task What_is_said_about_a_session_and_a_transaction_is_sent_and_nothing_else() => new Play(
        $$"""
        ready
        C: RUN 'RETURN $name' {name: 'VNM'}
        {mode: 'r', db: 'graph', imp_user: 'analyst', bookmarks: ['b:1', 'b:2'], tx_timeout: 1500, tx_metadata: {job: 'brief'} }
        C: PULL {n: 7, qid?: -1}
        {{one}}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config
            .WithDatabase("graph")
            .WithDefaultAccessMode(AccessMode.Read)
            .WithImpersonatedUser("analyst")
            .WithBookmarks(Bookmarks.From("b:1", "b:2"))
            .WithFetchSize(7));

        var cursor = await session.RunAsync("RETURN $name", name, config => config
            .WithTimeout(TimeSpan.FromMilliseconds(1500))
            .WithMetadata(new Dictionary<string, object?> { ["job"] = "brief" }));
        Assert.That((await cursor.SingleAsync())[0], Is.EqualTo(1L));
    });

    [Test]
    [Scenario("B14")]
    public Task A_unit_of_work_says_its_mode_at_BEGIN() => new Play(
        $$"""
        ready
        C: BEGIN {mode: 'r', db: 'graph', tx_timeout: 2000, tx_metadata: {job: 'rank'} }
        S: SUCCESS {}
        C: RUN 'RETURN 1' {} {}
        C: PULL {n: -1, qid?: *}
        {{one}}
        C: COMMIT
        S: SUCCESS {}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("graph").WithFetchSize(-1));

        var numbers = await session.ExecuteReadAsync(transaction => transaction.NumbersAsync("RETURN 1"), config => config
            .WithTimeout(TimeSpan.FromSeconds(2))
            .WithMetadata(new Dictionary<string, object?> { ["job"] = "rank" }));
        Assert.That(numbers, Is.EqualTo([1]));
    });

    [Test]
    [Scenario("B15")]
    public Task A_timeout_of_zero_is_sent_none_is_not_and_an_empty_statement_goes_to_the_server() => new Play(
        $$"""
        ready
        C: RUN 'RETURN 1' {} {tx_timeout: 0}
        C: PULL
        {{one}}
        C: RUN 'RETURN 1' {} {}
        C: PULL
        {{one}}
        C: RUN '' {} {}
        C: PULL
        S: FAILURE {code: 'Neo.ClientError.Statement.SyntaxError', message: 'empty'}
        S: IGNORED
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        foreach (TimeSpan? timeout in new TimeSpan?[] { TimeSpan.Zero, null })
            await (await session.RunAsync("RETURN 1", config => config.WithTimeout(timeout))).ConsumeAsync();

        Assert.That(async () => await session.NumbersAsync(""), Throws.InstanceOf<ClientException>().With.Message.Contain("empty"));
    });

    [Test]
    [Scenario("B15")]
    public Task A_negative_timeout_is_refused_here() => new Play().RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(async () => await session.RunAsync("RETURN 1", config => config.WithTimeout(TimeSpan.FromSeconds(-1))),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(stub.Accepted, Is.Zero);
    });

    [Test]
    [Scenario("B16")]
    public Task GOODBYE_is_said_when_the_driver_closes_and_not_by_each_session() => new Play(
        $$"""
        ready
        C: RUN 'RETURN 1'
        C: PULL
        {{one}}
        quiet closed
        C: RUN 'RETURN 1'
        C: PULL
        {{one}}
        quiet closed again
        goodbye
        """).RunAsync(async (driver, stub) =>
    {
        foreach (var moment in new[] { "closed", "closed again" })
        {
            await using (var session = driver.AsyncSession())
                await session.NumbersAsync("RETURN 1");
            stub.Give(moment);
        }
    });

    [Scenario("B13")]
    [TestCase("{code: 'Neo.ClientError.Made.Up', message: 'told', extra: [1, {x: null}]}", "Neo.ClientError.Made.Up", "told")]
    [TestCase("{code: 'Neo.ClientError.Made.Up'}", "Neo.ClientError.Made.Up", "")]
    [TestCase("{message: 'told'}", null, "told")]
    [TestCase("{code: 42, message: 'told'}", null, "told")]
    [TestCase("{}", null, "")]
    [TestCase("{code: 'noise', message: 'told'}", "noise", "told")]
    public Task A_failure_with_gaps_or_garbage_still_tells_what_it_has(string metadata, string? code, string message) => new Play(
        $$"""
        ready 5.4
        C: RUN 'RETURN 1'
        C: PULL
        S: FAILURE {{metadata}}
        S: IGNORED
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<Neo4jException>(async () => await session.NumbersAsync("RETURN 1")))!;

        Assert.That(error.Message, Does.Contain(message));
        if (code is not null)
            Assert.That(error.Code, Is.EqualTo(code));
    });

    [Scenario("B13")]
    [TestCase("[{code: 'Neo.ClientNotification.Made.Up', description: 'told', position: 'noise', severity: 3}]")]
    [TestCase("[{code: 'Neo.ClientNotification.Made.Up', description: 'told', position: {line: 'x'}}, {}]")]
    [TestCase("[{code: 'Neo.ClientNotification.Made.Up', title: null, description: 'told'}]")]
    public Task A_notification_with_gaps_or_garbage_still_tells_what_it_has(string told) => new Play(
        $$"""
        ready 5.4
        C: RUN 'RETURN 1'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: SUCCESS {type: 'r', notifications: {{told}} }
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var summary = await (await session.RunAsync("RETURN 1")).ConsumeAsync();

        Assert.That(summary.Notifications[0].Code, Is.EqualTo("Neo.ClientNotification.Made.Up"));
        Assert.That(summary.Notifications[0].Description, Is.EqualTo("told"));
    });

    [Test]
    [Scenario("F8")]
    public Task Notifications_are_read_in_both_shapes([Values("5.4", "5.8")] string version) => new Play(
        $$"""
        ready {{version}}
        C: RUN 'RETURN 1'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: SUCCESS {type: 'r', {{(version is "5.4" ? notifications : statuses)}}}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var summary = await (await session.RunAsync("RETURN 1")).ConsumeAsync();

        Assert.That(summary.Notifications.Select(Tell), Is.EqualTo(new (string?, string?, string?, string?, string?, int?)[]
        {
            ("Neo.ClientNotification.Statement.CartesianProduct", "A product", "Two patterns.", "INFORMATION", "PERFORMANCE", 2),
            ("Neo.ClientNotification.Made.Up", "Made up", "No place.", "SHOUTING", "NEW", null),
        }));
    });

    private static (string?, string?, string?, string?, string?, int?) Tell(INotification note) =>
        (note.Code, note.Title, note.Description, note.RawSeverityLevel, note.RawCategory, note.Position?.Line);

    private const string notifications =
        """
        notifications: [
        {category: 'PERFORMANCE', severity: 'INFORMATION', title: 'A product', description: 'Two patterns.', position:
        {offset: 9, line: 2, column: 3}, code: 'Neo.ClientNotification.Statement.CartesianProduct'},
        {category: 'NEW', severity: 'SHOUTING', title: 'Made up', description: 'No place.', code: 'Neo.ClientNotification.Made.Up'}]
        """;

    private const string statuses =
        """
        statuses: [
        {gql_status: '02000', status_description: 'note: no data'},
        {gql_status: '03N90', status_description: 'info: product', title: 'A product', description: 'Two patterns.', diagnostic_record:
        {_severity: 'INFORMATION', _classification: 'PERFORMANCE', _position:
        {offset: 9, line: 2, column: 3}}, neo4j_code: 'Neo.ClientNotification.Statement.CartesianProduct'},
        {gql_status: '00001', status_description: 'note: successful completion'},
        {gql_status: '01N00', status_description: 'warn: made up', title: 'Made up', description: 'No place.', diagnostic_record:
        {_severity: 'SHOUTING', _classification: 'NEW'}, neo4j_code: 'Neo.ClientNotification.Made.Up'},
        {gql_status: '00000', status_description: 'note: successful completion'}]
        """;

    [Scenario("F7")]
    [TestCase("5.6", "code: $code, message: 'already there'")]
    [TestCase("5.7", "neo4j_code: $code, message: 'already there', gql_status: '22N79', description: 'error: data exception'")]
    [TestCase("5.8", "neo4j_code: $code, message: 'already there', diagnostic_record: {CURRENT_SCHEMA: '/'}, cause: {message: 'inner', "
        + "gql_status: '22N80', description: 'd', cause: {description: 'no message, no status'}}")]
    public Task A_failure_says_the_same_in_both_shapes(string version, string metadata) => new Play(
        $$"""
        ready {{version}}
        C: RUN 'CREATE (:N)'
        C: PULL
        S: FAILURE { {{metadata.Replace("$code", "'Neo.ClientError.Schema.ConstraintValidationFailed'", StringComparison.Ordinal)}} }
        S: IGNORED
        recover
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<ClientException>(async () => await session.NumbersAsync("CREATE (:N)")))!;

        Assert.That(error.Code, Is.EqualTo("Neo.ClientError.Schema.ConstraintValidationFailed"));
        Assert.That(error.Message, Does.Contain("already there"));
        Assert.That(error.IsRetriable, Is.False);
    });

    [Scenario("F7")]
    [TestCase("5.6", "code")]
    [TestCase("5.7", "neo4j_code")]
    public Task A_transient_failure_is_tried_again_in_both_shapes(string version, string key) => new Play(
        $$"""
        ready {{version}}
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'RETURN 1'
        C: PULL
        S: FAILURE { {{key}}: 'Neo.TransientError.Made.Up', message: 'later'}
        S: IGNORED
        recover
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'RETURN 1'
        C: PULL
        {{one}}
        C: COMMIT
        S: SUCCESS {}
        """)
    { Time = ManualTime.Standing(out var time) }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var work = session.ExecuteReadAsync(transaction => transaction.NumbersAsync("RETURN 1"));
        await time.PassUntilAsync(work);

        Assert.That(await work, Is.EqualTo([1]));
    });

    [Scenario("F10")]
    [TestCase("{'telemetry.enabled': true}", false)]
    [TestCase("{'telemetry.enabled': false}", false)]
    [TestCase("{'telemetry.enabled': true}", true)]
    [TestCase("{}", false)]
    public Task Nothing_is_told_about_how_the_client_is_used(string hints, bool disabled) => new Play(
        $$"""
        ready {{hints}}
        C: RUN 'RETURN 1' {} {}
        C: PULL
        {{one}}
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'RETURN 1' {} {}
        C: PULL
        {{one}}
        C: COMMIT
        S: SUCCESS {}
        """)
    { Config = config => Quiet(config, disabled) }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        await session.NumbersAsync("RETURN 1");
        await session.ExecuteReadAsync(transaction => transaction.NumbersAsync("RETURN 1"));

        Assert.That(stub.Count("TELEMETRY"), Is.Zero);
    });


    private static void Quiet(ConfigBuilder config, bool disabled)
    {
        if (disabled)
            config.WithTelemetryDisabled();
    }
}
