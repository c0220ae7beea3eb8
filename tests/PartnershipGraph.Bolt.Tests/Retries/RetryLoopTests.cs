using PartnershipGraph.Bolt.Failures;
using PartnershipGraph.Bolt.Retries;
using PartnershipGraph.Bolt.Tests.Timing;

namespace PartnershipGraph.Bolt.Tests.Retries;

[TestFixture]
internal sealed class RetryLoopTests
{
    private SteppedTime time = new();
    private int attempts;

    [SetUp]
    public void Start_anew() => (time, attempts) = (new SteppedTime(), 0);

    [Test]
    public async Task Work_that_succeeds_is_done_once()
    {
        Assert.That(await Loop().RunAsync(() => Task.FromResult(++attempts), CancellationToken.None), Is.EqualTo(1));
        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public void A_failure_that_stays_ends_the_work_at_once()
    {
        Assert.That(
            async () => await Loop().RunAsync<int>(() => throw Count(new ClientException("wrong")), CancellationToken.None),
            Throws.InstanceOf<ClientException>().With.Message.EqualTo("wrong"));
        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task Pauses_double_from_one_second_and_the_last_attempt_starts_within_the_budget_as_C10_wants()
    {
        var started = time.GetTimestamp();
        var starts = new List<double>();
        var work = Loop().RunAsync<int>(
            () =>
            {
                starts.Add(time.GetElapsedTime(started).TotalSeconds);
                throw Count(new TransientException("Neo.TransientError.Made.Up", FormattableString.Invariant($"attempt {attempts + 1}")));
            },
            CancellationToken.None);
        await time.RunAsync(work);

        var failure = await Assert.ThrowsAsync<TransientException>(async () => await work);
        Assert.Multiple(() =>
        {
            Assert.That(starts, Is.EqualTo(new double[] { 0, 1, 3, 7, 15, 30 }));
            Assert.That(
                failure!.Message,
                Does.StartWith("attempt 6").And.Contains("6 attempts in 30 s").And.Contains("The first failure was: attempt 1"));
            Assert.That(failure.Data["Attempts"], Is.EqualTo(6));
            Assert.That(failure.Data["Elapsed"], Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(((Exception)failure.Data["FirstFailure"]!).Message, Does.StartWith("attempt 1"));
        });
    }

    [Test]
    public async Task Work_that_succeeds_at_last_gives_its_result()
    {
        var work = Loop().RunAsync(
            () => ++attempts < 3 ? throw new ServiceUnavailableException("gone") : Task.FromResult(attempts), CancellationToken.None);
        await time.RunAsync(work);
        Assert.That(await work, Is.EqualTo(3));
    }

    [Test]
    public void Without_a_budget_work_is_tried_once()
    {
        Assert.That(
            async () => await Loop(TimeSpan.Zero).RunAsync<int>(
                () => throw Count(new TransientException("c", "m")), CancellationToken.None),
            Throws.InstanceOf<TransientException>().With.Message.Contains("1 attempts"));
        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task Giving_up_ends_a_pause_and_starts_no_further_attempt_as_C11_wants()
    {
        using var givenUp = new CancellationTokenSource();
        var work = Loop().RunAsync<int>(() => throw Count(new TransientException("c", "m")), givenUp.Token);
        await givenUp.CancelAsync();
        Assert.That(async () => await work, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public void An_unknown_commit_is_never_tried_again_as_C4_wants()
    {
        Assert.That(
            async () => await Loop().RunAsync<int>(
                () => throw Count(new CommitOutcomeUnknownException("lost", new IOException())), CancellationToken.None),
            Throws.InstanceOf<CommitOutcomeUnknownException>());
        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task The_last_failure_of_a_batch_too_large_says_to_make_it_smaller_as_F18_wants()
    {
        var work = Loop(TimeSpan.FromSeconds(1)).RunAsync<int>(
            () => throw FailureClassifier.ToException(
                new ServerFailure("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "no memory", null, null, null), hasOtherServers: false),
            CancellationToken.None);
        await time.RunAsync(work);
        Assert.That(
            async () => await work,
            Throws.InstanceOf<TransientException>().With.Message.Contains("batches smaller").And.Message.Contains("2 attempts"));
    }

    private RetryLoop Loop(TimeSpan? budget = null) => new(
        RetryPolicy.Within(budget ?? TimeSpan.FromSeconds(30)),
        time,
        () => 0.5,
        failure => failure is Neo4jException { IsRetriable: true });

    private T Count<T>(T failure)
    {
        attempts++;
        return failure;
    }
}
