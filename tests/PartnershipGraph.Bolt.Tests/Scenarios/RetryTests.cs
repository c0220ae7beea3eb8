namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Which units of work are run again, how often, and when not.</summary>
internal sealed class RetryTests
{
    private const string transient = "S: FAILURE {code: 'Neo.TransientError.Made.Up', message: 'later'}";

    private const string begun =
        """
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'CREATE (:N)'
        C: PULL
        """;

    private const string done =
        """
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {type: 'rw'}
        C: COMMIT
        S: SUCCESS {bookmark: 'b:1'}
        """;

    private const string noDatabase =
        """
        ready 5.4
        C: BEGIN
        S: FAILURE {code: 'Neo.ClientError.Database.DatabaseNotFound', message: 'no such database'}
        recover
        """;

    [Scenario("C1")]
    [TestCase($"{begun}\n{transient}\nS: IGNORED\nrecover", TestName = "{m}(RUN)")]
    [TestCase($"{begun}\nS: SUCCESS {{fields: ['n'], qid: 0}}\n{transient}\nrecover", TestName = "{m}(PULL)")]
    [TestCase($"{begun}\nS: SUCCESS {{fields: ['n']}}\nS: RECORD [1]\n"
        + $"S: SUCCESS {{}}\nC: COMMIT\n{transient}\nrecover", TestName = "{m}(COMMIT)")]
    public Task A_transient_failure_runs_the_whole_unit_again_after_one_reset(string first) => Runs(
        $"ready 5.4\n{first}\n{begun}\n{done}", attempts: 2, resets: 1);

    [Scenario("C2")]
    [TestCase("Neo.TransientError.Transaction.Terminated")]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped")]
    public Task What_is_called_transient_and_is_not_is_told_at_once(string code) => Fails<ClientException>(code);

    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    [TestCase("Neo.ClientError.Cluster.NotALeader")]
    public Task A_server_that_takes_no_writes_is_told_at_once_where_it_is_the_only_one(string code) => Fails<ClientException>(code);

    [Scenario("C3")]
    [TestCase("Neo.ClientError.Statement.SyntaxError")]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed")]
    [TestCase("Neo.ClientError.Statement.TypeError")]
    public Task A_fault_of_the_statement_is_told_at_once(string code) => Fails<ClientException>(code);

    [Test]
    [Scenario("C5")]
    public Task A_transaction_whose_BEGIN_fails_is_not_handed_out() => new Play(noDatabase).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("nowhere"));

        Assert.That(session.BeginTransactionAsync, Throws.InstanceOf<ClientException>().With.Message.Contain("no such database"));
    });

    [Test]
    [Scenario("C5")]
    public Task A_unit_that_writes_is_not_entered_where_BEGIN_fails() => new Play(noDatabase).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("nowhere"));
        var entries = 0;

        Assert.That(
            () => session.ExecuteWriteAsync(transaction =>
            {
                entries++;
                return transaction.RunAsync("CREATE (:N)");
            }),
            Throws.InstanceOf<ClientException>().With.Message.Contain("no such database"));
        Assert.That(entries, Is.Zero);
    });

    /// <summary>BEGIN leaves with the first statement of a unit that reads, so that is entered; but what it asks is ignored.</summary>
    [Test]
    [Scenario("C5")]
    public Task A_unit_that_reads_gets_no_result_where_BEGIN_fails_and_is_not_run_again() => new Play(noDatabase).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("nowhere"));
        var (entries, answers) = (0, new List<long>());

        Assert.That(
            () => session.ExecuteReadAsync(async transaction =>
            {
                entries++;
                answers.AddRange(await transaction.NumbersAsync("MATCH (n) RETURN 1"));
            }),
            Throws.InstanceOf<ClientException>().With.Message.Contain("no such database"));
        Assert.That(answers, Is.Empty);
        Assert.That(entries, Is.EqualTo(1));
    });

    [Test]
    [Scenario("C5")]
    public Task A_unit_whose_connection_is_lost_at_BEGIN_gets_its_one_result_on_another() => new Play(
        """
        ready
        C: BEGIN
        close
        """,
        $"ready\n{begun}\n{done}")
    { Time = ManualTime.Standing(out var time) }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var answers = new List<long>();
        var work = session.ExecuteWriteAsync(async transaction => answers.AddRange(await transaction.NumbersAsync("CREATE (:N)")));
        await time.PassUntilAsync(work);
        await work;

        Assert.That(answers, Is.EqualTo([1]));
    });

    [Test]
    [Scenario("C6")]
    public Task A_unit_that_throws_is_rolled_back_and_not_run_again() => new Play(
        $$"""
        ready
        {{begun}}
        S: SUCCESS {fields: ['n'], qid: 0}
        S: RECORD [1]
        S: SUCCESS {type: 'rw'}
        C: ROLLBACK
        S: SUCCESS {}
        """).RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var attempts = 0;

        async Task<long> FailAfterwards(IAsyncQueryRunner transaction)
        {
            await Create(transaction, ref attempts);
            throw new InvalidOperationException("mine");
        }

        Assert.That(() => session.ExecuteWriteAsync(FailAfterwards), Throws.InvalidOperationException.With.Message.EqualTo("mine"));
        Assert.That(attempts, Is.EqualTo(1));
    });

    [Test]
    [Scenario("C9")]
    public Task A_server_that_shuts_down_on_RUN_is_unavailable_and_asked_again() => Runs(
        $"ready\n{begun}\nabort",
        $"ready\n{begun}\n{done}",
        attempts: 2);

    [Test]
    [Scenario("C10")]
    public Task A_budget_that_is_used_up_ends_the_attempts_and_tells_about_them() => new Play(
        $$"""
        ready 5.4
        C: BEGIN
        S: SUCCESS {}
        C: RUN 'CREATE (:N)'
        C: PULL
        S: FAILURE {code: 'Neo.TransientError.Made.Up', message: 'the first'}
        S: IGNORED
        recover
        repeat
            {{begun}}
            S: FAILURE {code: 'Neo.TransientError.Made.Up', message: 'and the last'}
            S: IGNORED
            recover
        end
        """)
    {
        Time = ManualTime.Standing(out var time),
    }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var attempts = 0;
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref attempts));
        var waits = await time.PassUntilAsync(work);
        var error = (await Assert.CatchAsync<TransientException>(() => work))!;

        Assert.That(waits.Sum(wait => wait.TotalSeconds), Is.InRange(25, 30.1), "30 s, and no attempt begins later");
        Assert.That(waits[0].TotalSeconds, Is.InRange(0.8, 1.2));
        Assert.That(waits[1].TotalSeconds, Is.InRange(1.6, 2.4));
        Assert.That(waits[2].TotalSeconds, Is.InRange(3.2, 4.8));
        Assert.That(attempts, Is.EqualTo(waits.Count + 1));
        Assert.That(error.Message, Does.Contain("and the last").And.Contain("the first").And.Contain(" s."));
        Assert.That(error.Message, Does.Contain(FormattableString.Invariant($"{attempts} attempts")));
    });

    [Test]
    [Scenario("F18")]
    public Task A_batch_that_is_too_large_each_time_ends_with_the_advice_to_make_it_smaller() => new Play(
        $$"""
        ready 5.4
        repeat
            {{begun}}
            S: FAILURE {code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', message: 'more than the limit'}
            S: IGNORED
            recover
        end
        """)
    {
        Time = ManualTime.Standing(out var time),
    }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var attempts = 0;
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref attempts));
        var waits = await time.PassUntilAsync(work);

        var error = (await Assert.CatchAsync<TransientException>(() => work))!;
        Assert.That(waits.Sum(wait => wait.TotalSeconds), Is.LessThan(30.1));
        Assert.That(error.Message, Does.Contain("more than the limit").And.Contain("smaller"));
    });

    [Test]
    [Scenario("C11")]
    public Task A_session_disposed_during_the_pause_makes_no_further_attempt() => new Play(
        $$"""
        ready 5.4
        {{begun}}
        {{transient}}
        S: IGNORED
        recover
        """)
    { Time = ManualTime.Standing(out var time) }.RunAsync(async driver =>
    {
        var session = driver.AsyncSession();
        var attempts = 0;
        using var cancel = new CancellationTokenSource();
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref attempts));
        await time.WaitedForAsync(due => due > TimeSpan.Zero && due < TimeSpan.FromMinutes(1));
        await cancel.CancelAsync();
        Assert.That(() => work.WaitAsync(cancel.Token), Throws.InstanceOf<OperationCanceledException>());
        await session.DisposeAsync();
        time.Advance(TimeSpan.FromSeconds(30));

        Assert.That(() => work, Throws.Exception);
        Assert.That(attempts, Is.EqualTo(1));
    });

    [Test]
    [Scenario("C11")]
    public Task A_session_disposed_during_work_ends_that_work_and_makes_no_further_attempt() => new Play(
        $$"""
        ready
        {{begun}}
        signal running
        maybe
            C: RESET
            S: SUCCESS {}
        end
        """).RunAsync(async (driver, stub) =>
    {
        var session = driver.AsyncSession();
        var attempts = 0;
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref attempts));
        await stub.Given("running");
        await session.DisposeAsync();

        Assert.That(() => work, Throws.Exception);
        Assert.That(attempts, Is.EqualTo(1));
    });

    private static Task Runs(string script, int attempts, int resets) => Runs([script], attempts, resets);

    private static Task Runs(string first, string second, int attempts) => Runs([first, second], attempts, resets: 0);

    private static Task Runs(string[] scripts, int attempts, int resets) => new Play(scripts)
    {
        Time = ManualTime.Standing(out var time),
    }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var seen = 0;
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref seen));
        await time.PassUntilAsync(work);

        Assert.That(await work, Is.EqualTo(1));
        Assert.That(seen, Is.EqualTo(attempts));
        Assert.That(stub.Count("RESET"), Is.EqualTo(resets));
    });

    private static Task Fails<TException>(string code)
        where TException : Neo4jException => new Play(
        $$"""
        ready 5.4
        {{begun}}
        S: FAILURE {code: '{{code}}', message: 'told'}
        S: IGNORED
        recover
        """)
        { Time = ManualTime.Standing(out var time) }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var attempts = 0;
        var work = session.ExecuteWriteAsync(transaction => Create(transaction, ref attempts));
        await time.PassUntilAsync(work);

        Assert.That(() => work, Throws.InstanceOf<TException>().With.Message.Contain("told"));
        Assert.That(attempts, Is.EqualTo(1));
    });

    private static Task<long> Create(IAsyncQueryRunner transaction, ref int attempts)
    {
        attempts++;
        return First(transaction);
    }

    private static async Task<long> First(IAsyncQueryRunner transaction) => (await transaction.NumbersAsync("CREATE (:N)"))[0];
}
