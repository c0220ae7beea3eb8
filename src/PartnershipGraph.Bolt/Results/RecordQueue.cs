namespace PartnershipGraph.Bolt.Results;

/// <summary>Records received and not yet read. One side fills while the other empties; they meet only when the reader runs out.</summary>
/// <remarks>
/// The filling side and the change of sides belong to who has the connection's turn, the emptying side to the result's reader: so a record
/// is read without a lock. The two arrays go back and forth and are never given away.
/// </remarks>
internal sealed class RecordQueue
{
    private const int firstPage = 256;
    private const int largestPage = 32 * 1024;

    private RecordPlace[] front = [];
    private RecordPlace[] back = [];
    private int frontCount;
    private int backCount;
    private int next;
    private RecordPage? page;

    /// <summary>Records that can be read without the turn.</summary>
    public int Ready => frontCount - next;

    public bool HasReceived => backCount > 0;

    public RecordPlace Take() => front[next++];

    /// <summary>Keeps the fields of a record that was received.</summary>
    public void Add(ReadOnlySpan<byte> fields, ResultColumns columns, PackStream.ValueCache values)
    {
        var start = page?.Append(fields) ?? -1;
        if (start < 0)
        {
            var size = Math.Min(largestPage, page is null ? firstPage : page.Size * 2);
            page = new RecordPage(Math.Max(size, fields.Length), columns, values);
            start = page.Append(fields);
        }

        if (backCount == back.Length)
        {
            Array.Resize(ref back, Math.Max(4, back.Length * 2));
        }

        back[backCount++] = new RecordPlace(page!, start);
    }

    /// <summary>What was received can be read.</summary>
    public void Turn()
    {
        Array.Clear(front, 0, frontCount);
        (front, back) = (back, front);
        (frontCount, backCount, next) = (backCount, 0, 0);
    }

    /// <summary>Forgets what was not read.</summary>
    public void Clear()
    {
        (front, back, page) = ([], [], null);
        (frontCount, backCount, next) = (0, 0, 0);
    }
}
