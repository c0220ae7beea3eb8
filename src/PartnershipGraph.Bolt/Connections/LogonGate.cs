namespace PartnershipGraph.Bolt.Connections;

/// <summary>Lets one caller try the credentials first; the others wait for its outcome.</summary>
/// <remarks>
/// Three wrong passwords lock a user, so a program that opens many sessions at once must not try the same wrong one with each.
/// Once a server took the credentials, connections are opened side by side.
/// </remarks>
internal sealed class LogonGate
{
    private readonly Lock gate = new();
    private TaskCompletionSource<Exception?>? trial;
    private bool isOpen;

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> open, CancellationToken cancellation)
    {
        while (true)
        {
            TaskCompletionSource<Exception?>? mine = null;
            Task<Exception?>? others = null;
            lock (gate)
            {
                if (!isOpen && trial is null)
                {
                    trial = mine = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
                }
                else if (!isOpen)
                {
                    others = trial!.Task;
                }
            }

            if (others is null)
            {
                return await TryAsync(open, mine, cancellation).ConfigureAwait(false);
            }

            // A trial that was given up says nothing; one that failed would fail here too.
            if (await others.WaitAsync(cancellation).ConfigureAwait(false) is { } failure and not OperationCanceledException)
            {
                throw failure;
            }
        }
    }

    private async Task<T> TryAsync<T>(
        Func<CancellationToken, Task<T>> open, TaskCompletionSource<Exception?>? mine, CancellationToken cancellation)
    {
        try
        {
            var opened = await open(cancellation).ConfigureAwait(false);
            End(mine, null, isTaken: true);
            return opened;
        }
        catch (Exception failure)
        {
            End(mine, failure, isTaken: isOpen && failure is not SecurityException);
            throw;
        }
    }

    private void End(TaskCompletionSource<Exception?>? mine, Exception? failure, bool isTaken)
    {
        lock (gate)
        {
            isOpen = isTaken;
            if (mine is not null)
            {
                trial = null;
            }
        }

        mine?.SetResult(failure);
    }
}
