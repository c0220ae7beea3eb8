using Microsoft.Extensions.Time.Testing;
using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Pooling;

namespace PartnershipGraph.Bolt.Tests.Pooling;

[TestFixture]
internal sealed class ConnectionPoolTests
{
    private FakeTimeProvider time = new();
    private List<PoolMember> opened = [];
    private Func<CancellationToken, Task> beforeOpen = _ => Task.CompletedTask;

    [SetUp]
    public void Start_anew() => (time, opened, beforeOpen) = (new FakeTimeProvider(), [], _ => Task.CompletedTask);

    [Test]
    public async Task A_connection_that_came_back_is_lent_again()
    {
        await using var pool = Pool();
        for (var i = 0; i < 1000; i++)
        {
            pool.Release(await pool.AcquireAsync(CancellationToken.None));
        }

        Assert.That(opened, Has.Count.EqualTo(1));
        Assert.That(opened[0].IsClosed, Is.False);
    }

    [Test]
    public async Task A_full_pool_serves_the_waiter_with_the_connection_that_comes_back_as_D1_wants()
    {
        await using var pool = Pool(size: 1);
        var first = await pool.AcquireAsync(CancellationToken.None);
        var waiter = pool.AcquireAsync(CancellationToken.None).AsTask();
        Assert.That(waiter.IsCompleted, Is.False);
        pool.Release(first);
        Assert.That((await waiter).Member, Is.SameAs(first.Member));
        Assert.That(opened, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_full_pool_tells_the_waiter_after_the_time_for_waiting_as_D1_wants()
    {
        await using var pool = Pool(size: 1);
        var first = await pool.AcquireAsync(CancellationToken.None);
        var waiter = pool.AcquireAsync(CancellationToken.None).AsTask();
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.That(waiter.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.That(
            async () => await waiter,
            Throws.InstanceOf<ConnectionAcquisitionTimeoutException>().With.Message.Contains("60 s").And.Message.Contains("db:7687"));
        pool.Release(first);
        Assert.That((await pool.AcquireAsync(CancellationToken.None)).Member, Is.SameAs(first.Member));
    }

    [Test]
    public async Task Opening_beyond_the_time_for_waiting_gives_the_place_back_as_A5_wants()
    {
        await using var pool = Pool(size: 1);
        beforeOpen = token => Task.Delay(Timeout.Infinite, token);
        var waiter = pool.AcquireAsync(CancellationToken.None).AsTask();
        time.Advance(TimeSpan.FromSeconds(61));
        Assert.That(async () => await waiter, Throws.InstanceOf<ConnectionAcquisitionTimeoutException>().With.Message.Contains("opened"));
        beforeOpen = _ => Task.CompletedTask;
        Assert.That(await pool.AcquireAsync(CancellationToken.None), Is.Not.Null);
    }

    [Test]
    public async Task A_caller_who_gives_up_gives_his_place_back_as_F19_wants([Values] bool isOpening)
    {
        await using var pool = Pool(size: 1);
        Lease<PoolMember>? held = null;
        if (isOpening)
        {
            beforeOpen = token => Task.Delay(Timeout.Infinite, token);
        }
        else
        {
            held = await pool.AcquireAsync(CancellationToken.None);
        }

        using var givenUp = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 5).Select(_ => pool.AcquireAsync(givenUp.Token).AsTask()).ToArray();
        await givenUp.CancelAsync();
        foreach (var caller in callers)
        {
            Assert.That(async () => await caller, Throws.InstanceOf<OperationCanceledException>());
        }

        beforeOpen = _ => Task.CompletedTask;
        if (held is not null)
        {
            pool.Release(held);
        }

        Assert.That(pool.AcquireAsync(CancellationToken.None).IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public async Task A_failed_opening_gives_its_place_back()
    {
        await using var pool = Pool(size: 1);
        beforeOpen = _ => throw new ServiceUnavailableException("refused");
        for (var i = 0; i < 3; i++)
        {
            Assert.That(async () => await pool.AcquireAsync(CancellationToken.None), Throws.InstanceOf<ServiceUnavailableException>());
        }

        beforeOpen = _ => Task.CompletedTask;
        Assert.That(await pool.AcquireAsync(CancellationToken.None), Is.Not.Null);
    }

    [Test]
    public async Task An_old_connection_is_closed_when_it_comes_back_and_not_in_use_as_D3_wants()
    {
        await using var pool = Pool();
        var lease = await pool.AcquireAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(61));
        Assert.That(lease.Member.IsClosed, Is.False);
        pool.Release(lease);
        Assert.That(lease.Member.IsClosed, Is.True);
        Assert.That((await pool.AcquireAsync(CancellationToken.None)).Member, Is.Not.SameAs(lease.Member));
    }

    [Test]
    public async Task An_idle_connection_is_closed_after_its_time()
    {
        await using var pool = Pool(idle: TimeSpan.FromMinutes(10));
        var first = await pool.AcquireAsync(CancellationToken.None);
        pool.Release(first);
        time.Advance(TimeSpan.FromMinutes(11));
        Assert.That((await pool.AcquireAsync(CancellationToken.None)).Member, Is.Not.SameAs(first.Member));
        Assert.That(first.Member.IsClosed, Is.True);
    }

    [Test]
    public async Task An_idle_connection_is_asked_once_before_it_is_lent_as_D2_wants()
    {
        await using var pool = Pool();
        var first = await pool.AcquireAsync(CancellationToken.None);
        pool.Release(first);
        time.Advance(TimeSpan.FromSeconds(59));
        pool.Release(await pool.AcquireAsync(CancellationToken.None));
        Assert.That(first.Member.Checks, Is.Zero);
        time.Advance(TimeSpan.FromSeconds(61));
        Assert.That((await pool.AcquireAsync(CancellationToken.None)).Member, Is.SameAs(first.Member));
        Assert.That(first.Member.Checks, Is.EqualTo(1));
    }

    [Test]
    public async Task A_dead_connection_and_its_idle_siblings_are_replaced_without_a_word_as_D2_and_D4_want()
    {
        await using var pool = Pool();
        var leases = new[] { await pool.AcquireAsync(CancellationToken.None), await pool.AcquireAsync(CancellationToken.None) };
        foreach (var lease in leases)
        {
            lease.Member.Answer = _ => Task.FromResult(false);
            pool.Release(lease);
        }

        time.Advance(TimeSpan.FromMinutes(2));
        var replaced = await pool.AcquireAsync(CancellationToken.None);
        Assert.That(leases.Select(lease => lease.Member), Has.None.SameAs(replaced.Member));
        Assert.That(leases.Select(lease => lease.Member.IsClosed), Is.All.True);
        Assert.That(leases.Sum(lease => lease.Member.Checks), Is.EqualTo(1));
    }

    [Test]
    public async Task A_check_without_an_answer_is_bounded_as_F24_wants()
    {
        await using var pool = Pool();
        var first = await pool.AcquireAsync(CancellationToken.None);
        first.Member.Answer = async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return true;
        };
        pool.Release(first);
        time.Advance(TimeSpan.FromMinutes(2));
        var waiter = pool.AcquireAsync(CancellationToken.None).AsTask();
        Assert.That(waiter.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.That((await waiter).Member, Is.Not.SameAs(first.Member));
    }

    [Test]
    public async Task A_broken_connection_is_not_lent_again()
    {
        await using var pool = Pool();
        var lease = await pool.AcquireAsync(CancellationToken.None);
        lease.Member.IsReusable = false;
        pool.Release(lease);
        Assert.That(lease.Member.IsClosed, Is.True);
        Assert.That((await pool.AcquireAsync(CancellationToken.None)).Member, Is.Not.SameAs(lease.Member));
    }

    [Test]
    public async Task After_a_purge_work_in_progress_may_finish_and_nothing_old_is_lent_as_D5_wants()
    {
        await using var pool = Pool();
        var working = await pool.AcquireAsync(CancellationToken.None);
        var idle = await pool.AcquireAsync(CancellationToken.None);
        pool.Release(idle);
        pool.Purge();
        Assert.That(idle.Member.IsClosed, Is.True);
        Assert.That(working.Member.IsClosed, Is.False);
        pool.Release(working);
        Assert.That(working.Member.IsClosed, Is.True);
        var fresh = await pool.AcquireAsync(CancellationToken.None);
        pool.Release(fresh);
        Assert.That(fresh.Member.IsClosed, Is.False);
    }

    [Test]
    public async Task A_closed_pool_ends_work_closes_idle_ones_and_refuses_waiters_as_D7_wants()
    {
        var pool = Pool(size: 2);
        var working = await pool.AcquireAsync(CancellationToken.None);
        var idle = await pool.AcquireAsync(CancellationToken.None);
        var waiter = pool.AcquireAsync(CancellationToken.None).AsTask();
        pool.Release(idle);
        var served = await waiter;
        pool.Release(served);
        await pool.DisposeAsync();
        Assert.That(working.Member.AbortReason, Is.InstanceOf<ClientException>().With.Message.Contains("closed"));
        Assert.That(idle.Member.IsClosed, Is.True);
        Assert.That(async () => await pool.AcquireAsync(CancellationToken.None), Throws.InstanceOf<ObjectDisposedException>());
        pool.Release(working);
        Assert.That(working.Member.IsClosed, Is.True);
    }

    [Test]
    public async Task Ten_thousand_sessions_never_hold_more_than_the_size_as_D8_wants()
    {
        await using var pool = Pool(size: 4);
        beforeOpen = async _ => await Task.Yield();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            for (var i = 0; i < 625; i++)
            {
                var lease = await pool.AcquireAsync(CancellationToken.None);
                await Task.Yield();
                pool.Release(lease);
            }
        }));
        Assert.That(opened, Has.Count.InRange(1, 4));
        Assert.That(opened.Select(member => member.IsClosed), Is.All.False);
    }

    private ConnectionPool<PoolMember> Pool(int size = 100, TimeSpan? idle = null) => new(
        new ServerAddress("db", 7687),
        PoolLimits.From(new Config()) with { Size = size, Idle = idle ?? Config.InfiniteInterval },
        time,
        async token =>
        {
            await beforeOpen(token);
            lock (opened)
            {
                opened.Add(new PoolMember());
                return opened[^1];
            }
        });
}
