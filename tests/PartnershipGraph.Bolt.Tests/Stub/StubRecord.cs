using System.Collections.Concurrent;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>What happened on one connection: what came, and how far its script was played.</summary>
internal sealed class StubRecord(Signals signals, CancellationToken stopped)
{
    private readonly ConcurrentQueue<string> transcript = new();
    private readonly ConcurrentQueue<Message> messages = new();

    public Signals Signals => signals;

    public CancellationToken Stopped => stopped;

    public VersionOffer? Offer { get; set; }

    public int Minor { get; set; }

    public IReadOnlyCollection<Message> Messages => messages;

    /// <summary>The client closed this connection, not the server.</summary>
    public bool HungUp { get; private set; }

    public void Note(Step step) => transcript.Enqueue($"  {step}");

    public void Got(Message? message)
    {
        transcript.Enqueue($"    got {message?.ToString() ?? "the end of the stream"}");
        if (message is null)
            HungUp = true;
        else
            messages.Enqueue(message);
    }

    public override string ToString() => string.Join('\n', transcript.TakeLast(40));
}
