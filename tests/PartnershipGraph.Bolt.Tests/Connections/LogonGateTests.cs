using PartnershipGraph.Bolt.Connections;

namespace PartnershipGraph.Bolt.Tests.Connections;

[TestFixture]
internal sealed class LogonGateTests
{
    [Test]
    public async Task Many_at_once_with_a_wrong_password_try_it_once_as_F16_wants()
    {
        var gate = new LogonGate();
        var answer = new TaskCompletionSource<int>();
        var tries = 0;
        var callers = Enumerable.Range(0, 8).Select(_ => gate.RunAsync(
            _ =>
            {
                tries++;
                return answer.Task;
            },
            CancellationToken.None)).ToArray();
        answer.SetException(new AuthenticationException("wrong"));

        foreach (var caller in callers)
        {
            Assert.That(async () => await caller, Throws.InstanceOf<AuthenticationException>());
        }

        Assert.That(tries, Is.EqualTo(1));

        // A later caller may try again: the password may have been set right at the server.
        Assert.That(await gate.RunAsync(_ => Task.FromResult(++tries), CancellationToken.None), Is.EqualTo(2));
    }

    [Test]
    public async Task Once_the_credentials_were_taken_connections_are_opened_side_by_side()
    {
        var gate = new LogonGate();
        await gate.RunAsync(_ => Task.FromResult(0), CancellationToken.None);
        var open = new TaskCompletionSource<int>();
        var entered = 0;
        var callers = Enumerable.Range(0, 3).Select(_ => gate.RunAsync(
            _ =>
            {
                entered++;
                return open.Task;
            },
            CancellationToken.None)).ToArray();
        Assert.That(entered, Is.EqualTo(3));
        open.SetResult(1);
        Assert.That(await Task.WhenAll(callers), Is.EqualTo(new[] { 1, 1, 1 }));
    }

    [Test]
    public async Task A_trial_that_its_caller_gave_up_is_not_the_others_failure()
    {
        var gate = new LogonGate();
        using var givenUp = new CancellationTokenSource();
        var first = gate.RunAsync(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return 1;
        }, givenUp.Token);
        var second = gate.RunAsync(_ => Task.FromResult(2), CancellationToken.None);
        Assert.That(second.IsCompleted, Is.False);
        await givenUp.CancelAsync();
        Assert.That(await second, Is.EqualTo(2));
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task One_who_waits_for_a_trial_may_give_up()
    {
        var gate = new LogonGate();
        var trial = new TaskCompletionSource<int>();
        var first = gate.RunAsync(_ => trial.Task, CancellationToken.None);
        using var givenUp = new CancellationTokenSource();
        var second = gate.RunAsync(_ => Task.FromResult(2), givenUp.Token);
        await givenUp.CancelAsync();
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        trial.SetResult(1);
        Assert.That(await first, Is.EqualTo(1));
    }
}
