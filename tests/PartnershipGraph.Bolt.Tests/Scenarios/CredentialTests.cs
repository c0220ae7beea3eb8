namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Credentials that a server does not take.</summary>
internal sealed class CredentialTests
{
    private const string refused = "S: FAILURE {code: 'Neo.ClientError.Security.Unauthorized', message: 'The client is unauthorized.'}";

    [Scenario("A8")]
    [TestCase(true)]
    [TestCase(false)]
    public Task Credentials_that_are_refused_are_told_without_another_attempt_and_spoil_nothing(bool isScheme) => new Play(
        $$"""
        handshake 5.4
        C: HELLO
        S: SUCCESS {server: 'Neo4j/5.26.30', connection_id: 'bolt-1'}
        C: LOGON {{(isScheme ? "{scheme: 'bearer', credentials: 'pass'}" : "{scheme: 'basic', principal: 'neo4j', credentials: 'pass'}")}}
        {{refused}}
        close
        """,
        $"ready\n{Seven.Lines}")
    {
        Token = isScheme ? AuthTokens.Bearer("pass") : AuthTokens.Basic("neo4j", "pass"),
        Config = config => config.WithMaxConnectionPoolSize(1),
    }.RunAsync(async (driver, stub) =>
    {
        await using (var session = driver.AsyncSession())
        {
            Assert.That(() => session.ExecuteReadAsync(transaction => transaction.SevenAsync()),
                Throws.InstanceOf<AuthenticationException>().With.Message.Contain("unauthorized"));
        }

        Assert.That(stub.Accepted, Is.EqualTo(1));
        await using var next = driver.AsyncSession();
        Assert.That(await next.SevenAsync(), Is.EqualTo([7]));
    });

    [Test]
    [Scenario("F16")]
    public Task Many_sessions_at_once_try_a_wrong_password_once() => new Play(
        $$"""
        handshake 5.4
        C: HELLO
        S: SUCCESS {server: 'Neo4j/5.26.30', connection_id: 'bolt-1'}
        C: LOGON
        wait all
        {{refused}}
        close
        """)
    { Token = AuthTokens.Basic("neo4j", "wrong") }.RunAsync(async (driver, stub) =>
    {
        var sessions = Enumerable.Range(0, 8).Select(_ => driver.AsyncSession()).ToList();
        var works = sessions.Select(session => session.SevenAsync()).ToList();
        stub.Give("all");

        foreach (var work in works)
            Assert.That(() => work, Throws.InstanceOf<AuthenticationException>());
        Assert.That(stub.Count("LOGON"), Is.EqualTo(1));
        foreach (var session in sessions)
            await session.DisposeAsync();
    });

    [Test]
    [Scenario("F16")]
    public Task A_locked_user_is_told_as_one_with_the_time_to_wait() => new Play(
        """
        handshake 5.4
        C: HELLO
        S: SUCCESS {server: 'Neo4j/5.26.30', connection_id: 'bolt-1'}
        C: LOGON
        S: FAILURE {code: 'Neo.ClientError.Security.AuthenticationRateLimit', message: 'Too many times in a row.'}
        close
        """)
    { Token = AuthTokens.Basic("neo4j", "right by now") }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<SecurityException>(() => session.ExecuteReadAsync(transaction => transaction.SevenAsync())))!;

        Assert.That(error, Is.Not.InstanceOf<AuthenticationException>());
        Assert.That(error.Message, Does.Contain("locked").And.Contain("5 seconds"));
    });
}
