using PartnershipGraph.Analysis.Ports;

namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>
/// The way to one Neo4j. It owns the driver, opens sessions that say what they are for, and tells failures in terms of the
/// store: <see cref="StoreUnavailableException"/> with its remedy.
/// </summary>
public sealed class Neo4jConnection : IAsyncDisposable
{
    /// <summary>How long one statement may take on the server.</summary>
    public static readonly TimeSpan StatementTime = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan closingTime = TimeSpan.FromSeconds(2);

    private readonly IDriver driver;
    private bool isVerified;

    private Neo4jConnection(StoreAddress address, IDriver driver, TimeProvider time)
    {
        Address = address;
        this.driver = driver;
        Time = time;
    }

    /// <summary>Where it leads.</summary>
    public StoreAddress Address { get; }

    /// <summary>The clock by which it waits.</summary>
    public TimeProvider Time { get; }

    /// <summary>Makes the connection; the server is asked at the first use.</summary>
    public static Neo4jConnection Open(StoreAddress address, TimeProvider time)
    {
        var token = address.User is { } user ? AuthTokens.Basic(user, address.Password ?? "") : AuthTokens.None;
        var version = typeof(Neo4jConnection).Assembly.GetName().Version?.ToString(3);
        return new Neo4jConnection(address, GraphDatabase.Driver(address.ToDriverUri(), token, c => c.WithUserAgent("pgraph/" + version)), time);
    }

    /// <summary>Asks the server once whether it is there and lets us in. Unlike work in a transaction this is not tried again and again.</summary>
    /// <exception cref="StoreUnavailableException">It is not, or does not.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        if (!isVerified)
        {
            await TellAsync(() => driver.VerifyConnectivityAsync().WaitAsync(cancellationToken));
            isVerified = true;
        }
    }

    /// <summary>A session on the address's database. The caller closes it, and wraps its use in <see cref="TellAsync"/>.</summary>
    public IAsyncSession Session(AccessMode mode) => driver.AsyncSession(s =>
    {
        s.WithDefaultAccessMode(mode);
        if (Address.Database is { } database)
        {
            s.WithDatabase(database);
        }
    });

    /// <summary>What the server's log tells about a transaction: the program, the job and the name of the statement.</summary>
    public static Action<TransactionConfigBuilder> Says(string job, string query, TimeSpan? timeout = null) => c => c
        .WithTimeout(timeout ?? StatementTime)
        .WithMetadata(new Dictionary<string, object?> { ["app"] = "pgraph", ["job"] = job, ["query"] = query });

    /// <summary>Runs work that reads in one transaction, again after a passing failure.</summary>
    /// <param name="job">What it is part of, for the server's log.</param>
    /// <param name="query">The statement's name, for the same.</param>
    /// <param name="work">What to do; it may run more than once.</param>
    /// <param name="cancellationToken">Gives up at once; the server's side is rolled back.</param>
    public Task<T> ReadAsync<T>(string job, string query, Func<IAsyncQueryRunner, Task<T>> work, CancellationToken cancellationToken) =>
        InSessionAsync(AccessMode.Read, s => s.ExecuteReadAsync(work, Says(job, query)), cancellationToken);

    /// <summary>Runs work that writes in one transaction, again after a passing failure: it must end the same however often it runs.</summary>
    /// <param name="job">What it is part of, for the server's log.</param>
    /// <param name="query">The statement's name, for the same.</param>
    /// <param name="work">What to do; it may run more than once.</param>
    /// <param name="cancellationToken">Gives up at once; the server's side is rolled back.</param>
    public Task<T> WriteAsync<T>(string job, string query, Func<IAsyncQueryRunner, Task<T>> work, CancellationToken cancellationToken) =>
        InSessionAsync(AccessMode.Write, s => s.ExecuteWriteAsync(work, Says(job, query)), cancellationToken);

    /// <summary>Does something with the driver and tells its failure in terms of the store.</summary>
    public async Task TellAsync(Func<Task> work) => await TellAsync(async () =>
    {
        await work();
        return true;
    });

    /// <summary>Does something with the driver and tells its failure in terms of the store.</summary>
    public async Task<T> TellAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Neo4jException e) when (DriverFailure.Told(e, Address) is not null)
        {
            throw DriverFailure.Told(e, Address)!;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await QuietlyAsync(driver.DisposeAsync().AsTask());

    /// <summary>Does something in a session of its own, and closes it whatever happens.</summary>
    internal async Task<T> InSessionAsync<T>(AccessMode mode, Func<IAsyncSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await VerifyAsync(cancellationToken);
        return await TellAsync(async () =>
        {
            var session = Session(mode);
            try
            {
                return await work(session).WaitAsync(cancellationToken);
            }
            finally
            {
                await QuietlyAsync(session.CloseAsync());
            }
        });
    }

    /// <summary>Begins a transaction in which nothing is done: it only stands in the server's list until it is disposed of.</summary>
    internal async Task<IAsyncDisposable> HoldAsync(AccessMode mode, Action<TransactionConfigBuilder> says, CancellationToken cancellationToken)
    {
        await VerifyAsync(cancellationToken);
        var session = Session(mode);
        try
        {
            await TellAsync(() => session.BeginTransactionAsync(says).WaitAsync(cancellationToken));
            return new HeldTransaction(() => QuietlyAsync(session.CloseAsync()));
        }
        catch
        {
            await QuietlyAsync(session.CloseAsync());
            throw;
        }
    }

    /// <summary>Closing what may be broken or still at work: its failure is no news, and nobody waits for it long.</summary>
    private async Task QuietlyAsync(Task closing)
    {
        try
        {
            await closing.WaitAsync(closingTime, Time);
        }
        catch (Exception e) when (e is Neo4jException or TimeoutException or IOException or InvalidOperationException)
        {
            _ = closing.ContinueWith(c => c.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }
}
