using System.Collections.Concurrent;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Moments that a script and its test tell each other by name; nothing waits by the clock.</summary>
internal sealed class Signals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> moments = new(StringComparer.Ordinal);

    public void Give(string name) => Moment(name).TrySetResult();

    public Task Given(string name) => Moment(name).Task;

    private TaskCompletionSource Moment(string name) =>
        moments.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
