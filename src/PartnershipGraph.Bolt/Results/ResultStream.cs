using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Messages;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Results;

/// <summary>The records of one statement on their way: a batch is asked for before the last one is used up, and never more.</summary>
internal sealed partial class ResultStream(BoltConnection connection, Query query, long fetchSize, IResultOwner owner)
{
    private readonly RecordQueue records = new();
    private Response run = new();
    private ResultColumns? columns;
    private Dictionary<string, object?> endMetadata = [];
    private Exception? failure;
    private bool isDemanded;
    private bool hasMore;
    private bool isDiscarding;
    private bool isFinishedWithOwner;
    private int demandAt = -1;

    public Query Query => query;

    public BoltConnection Connection => connection;

    /// <summary>Whether the server has said its last word on the statement.</summary>
    public bool IsEnded { get; private set; }

    public Exception? Failure => failure;

    public IReadOnlyDictionary<string, object?> RunMetadata => run.Metadata;

    public IReadOnlyDictionary<string, object?> EndMetadata => endMetadata;

    /// <summary>Asks for the statement to be run and for its first records. The caller has the turn, and sends it.</summary>
    public void Start(IReadOnlyDictionary<string, object?> extra)
    {
        run = connection.Run(query, extra);
        Demand(MessageTag.Pull, fetchSize);
    }

    public void OnRecord(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message, connection.Values);
        reader.ReadStructureHeader(out _, out _);
        var count = reader.ReadListHeader();
        var known = Columns();
        if (count != known.Names.Length)
        {
            throw new ProtocolException("A record has another number of values than the result has columns.");
        }

        var fields = message[^reader.Remaining..];
        for (; count > 0; count--)
        {
            reader.SkipValue();
        }

        if (!isDiscarding)
        {
            records.Add(fields, known, connection.Values);
        }
    }

    public void OnBatchEnd(Dictionary<string, object?> metadata)
    {
        isDemanded = false;
        hasMore = metadata.GetValueOrDefault("has_more") is true;
        if (hasMore)
        {
            return;
        }

        endMetadata = metadata;
        IsEnded = true;
        owner.OnEnd(metadata);
    }

    public void OnFailed(Exception reason, bool isIgnored)
    {
        isDemanded = hasMore = false;
        IsEnded = true;

        // The failure of RUN is this statement's own, though PULL was only ignored; any other belongs to another statement.
        failure = !isIgnored || (run.Failure is not null && !run.IsIgnored)
            ? Told(reason)
            : reason is Neo4jException ? new TransactionTerminatedException(reason) : reason;
    }

    private Exception Told(Exception reason)
    {
        reason.Data["Statement"] = query.Text;
        return reason;
    }

    private ResultColumns Columns()
    {
        if (columns is null)
        {
            var names = run.Metadata.GetValueOrDefault("fields") as IReadOnlyList<object?>
                        ?? throw new ProtocolException("The server did not name the columns of a result.");
            columns = new ResultColumns([.. names.Select(name => name as string ?? "")]);
        }

        return columns;
    }

    private void Demand(byte tag, long count)
    {
        long? resultId = owner.HasSeveralResults && run.Metadata.GetValueOrDefault("qid") is long id ? id : null;
        connection.Demand(tag, count, resultId, new DemandResponse(this));
        isDemanded = true;
        hasMore = false;
        demandAt = -1;
    }
}
