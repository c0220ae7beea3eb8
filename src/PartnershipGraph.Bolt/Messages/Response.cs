namespace PartnershipGraph.Bolt.Messages;

/// <summary>The answer to one request, awaited or here.</summary>
internal class Response
{
    /// <summary>Whether the server answered, or cannot any more.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Why there is no success.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether the server did not look at the request, since one before it failed.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>What the server says with a success.</summary>
    public Dictionary<string, object?> Metadata { get; private set; } = [];

    /// <summary>Whether the answer needs no work of the server's, so that silence soon means that it is gone.</summary>
    public bool IsPrompt { get; init; }

    public virtual void OnRecord(ReadOnlySpan<byte> message) =>
        throw new ProtocolException("The server sends a record that nothing asked for.");

    public void Succeed(Dictionary<string, object?> metadata)
    {
        Metadata = metadata;
        IsComplete = true;
        OnSuccess();
    }

    public void Fail(Exception failure, bool isIgnored = false)
    {
        Failure = failure;
        IsIgnored = isIgnored;
        IsComplete = true;
        OnFailure(failure);
    }

    protected virtual void OnSuccess()
    {
    }

    protected virtual void OnFailure(Exception failure)
    {
    }
}
