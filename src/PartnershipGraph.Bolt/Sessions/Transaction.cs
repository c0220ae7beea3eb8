using PartnershipGraph.Bolt.Messages;
using PartnershipGraph.Bolt.Results;
using PartnershipGraph.Bolt.Statements;

namespace PartnershipGraph.Bolt.Sessions;

/// <inheritdoc cref="IAsyncTransaction" />
/// <remarks>
/// In a unit of work that reads BEGIN is only written: it leaves in one packet with the first statement and the demand for its
/// records. So the work may be entered before the server has agreed to the transaction, but it never sees a result of one that did
/// not begin: if BEGIN fails, the server ignores what follows, and the first answer that the work waits for is BEGIN's failure,
/// which the unit ends with, or is tried again for.
/// </remarks>
internal sealed partial class Transaction : IAsyncTransaction, IResultOwner
{
    private readonly LentConnection lent;
    private readonly SessionTarget target;
    private readonly long fetchSize;
    private readonly Action<IReadOnlyDictionary<string, object?>> remember;
    private readonly List<(ResultStream Stream, ResultCursor Cursor)> results = [];
    private Response begin = new();
    private string? ended;

    public Transaction(
        LentConnection lent,
        SessionTarget target,
        TransactionConfig config,
        long fetchSize,
        Action<IReadOnlyDictionary<string, object?>> remember)
    {
        this.lent = lent;
        this.target = target;
        this.fetchSize = fetchSize;
        this.remember = remember;
        TransactionConfig = config;
    }

    public TransactionConfig TransactionConfig { get; }

    public bool IsOpen => ended is null;

    /// <summary>The first failure; nothing can be done in the transaction after it but to end it.</summary>
    public Exception? Failure { get; private set; }

    public bool HasSeveralResults => true;

    public Exception? Closed => ended is not null
        ? new TransactionClosedException($"The transaction was {ended}: it takes no further statements, and gives no further records.")
        : FirstFailure() is { } failure ? new TransactionTerminatedException(failure) : null;

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object? parameters) =>
        RunAsync(new Query(query, ParameterObject.ToDictionary(parameters)));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters) => RunAsync(new Query(query, parameters));

    public async Task<IResultCursor> RunAsync(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfClosed();
        var connection = lent.Connection;
        await connection.EnterAsync().ConfigureAwait(false);
        try
        {
            // What the server still sends is taken in first: while it waits to be read it would not read a long statement.
            if (results.Count > 0)
            {
                await connection.FlushAsync().ConfigureAwait(false);
                await connection.ReadAllAsync().ConfigureAwait(false);
                ThrowIfClosed();
            }

            var stream = new ResultStream(connection, query, fetchSize, this);
            stream.Start(none);
            var cursor = new ResultCursor(stream);
            results.Add((stream, cursor));
            await connection.FlushAsync().ConfigureAwait(false);
            return cursor;
        }
        finally
        {
            connection.Leave();
        }
    }

    public void OnEnd(IReadOnlyDictionary<string, object?> metadata)
    {
    }

    public ValueTask FinishAsync() => ValueTask.CompletedTask;

    private static readonly Dictionary<string, object?> none = [];

    private void ThrowIfClosed()
    {
        if (Closed is { } reason)
        {
            throw reason;
        }
    }

    /// <summary>Throws the first failure, if there was one.</summary>
    public void ThrowIfFailed()
    {
        if (FirstFailure() is { } failure)
        {
            throw failure;
        }
    }

    private Exception? FirstFailure() => Failure ??=
        begin.Failure
        ?? results.Select(result => result.Stream.Failure).FirstOrDefault(known => known is not (null or TransactionTerminatedException))
        ?? lent.Connection.ServerFailure;
}
