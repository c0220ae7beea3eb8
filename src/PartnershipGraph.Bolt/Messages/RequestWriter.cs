using PartnershipGraph.Bolt.PackStream;
using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Messages;

/// <summary>Writes requests one behind the other, until they are sent together.</summary>
internal sealed class RequestWriter
{
    private readonly ChunkWriter chunks = new();
    private readonly PackStreamWriter values;

    public RequestWriter() => values = new PackStreamWriter(chunks);

    /// <summary>The requests that were not sent yet.</summary>
    public ReadOnlyMemory<byte> Unsent => chunks.WrittenMemory;

    public void Sent() => chunks.Reset();

    /// <summary>A request without fields.</summary>
    public void Write(byte tag)
    {
        values.WriteStructureHeader(0, tag);
        chunks.EndMessage();
    }

    /// <summary>A request whose only field is a map.</summary>
    public void Write(byte tag, IReadOnlyDictionary<string, object?> fields) => WriteWhole(() =>
    {
        values.WriteStructureHeader(1, tag);
        WriteMap(fields);
    });

    public void WriteRun(
        string statement, IDictionary<string, object?> parameters, IReadOnlyDictionary<string, object?> extra) => WriteWhole(() =>
    {
        values.WriteStructureHeader(3, MessageTag.Run);
        values.WriteString(statement);
        WriteMap(parameters);
        WriteMap(extra);
    });

    public void WriteRoute(
        IReadOnlyDictionary<string, object?> context,
        IReadOnlyList<string> bookmarks,
        IReadOnlyDictionary<string, object?> extra) => WriteWhole(() =>
    {
        values.WriteStructureHeader(3, MessageTag.Route);
        WriteMap(context);
        values.WriteValue(bookmarks);
        WriteMap(extra);
    });

    /// <summary>PULL or DISCARD: how many records, and of which of several results.</summary>
    public void WriteDemand(byte tag, long count, long? resultId)
    {
        values.WriteStructureHeader(1, tag);
        values.WriteMapHeader(resultId is null ? 1 : 2);
        values.WriteString("n");
        values.WriteInteger(count);
        if (resultId is { } id)
        {
            values.WriteString("qid");
            values.WriteInteger(id);
        }

        chunks.EndMessage();
    }

    private void WriteMap(IEnumerable<KeyValuePair<string, object?>> fields)
    {
        var count = 0;
        if (!fields.TryGetNonEnumeratedCount(out count))
        {
            count = fields.Count();
        }

        values.WriteMapHeader(count);
        foreach (var (key, value) in fields)
        {
            values.WriteString(key);
            values.WriteValue(value);
        }
    }

    /// <summary>A value that cannot be sent must not leave half a message behind.</summary>
    private void WriteWhole(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            chunks.AbandonMessage();
            throw;
        }

        chunks.EndMessage();
    }
}
