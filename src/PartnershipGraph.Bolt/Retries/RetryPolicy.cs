namespace PartnershipGraph.Bolt.Retries;

/// <summary>For how long a unit of work is tried again, and with which pauses.</summary>
/// <param name="Budget">From the first attempt to the start of the last.</param>
/// <param name="FirstPause">Before the second attempt.</param>
/// <param name="Growth">Each pause by the one before.</param>
/// <param name="Jitter">By which share a pause may be shorter or longer, so that several clients do not come back together.</param>
internal sealed record RetryPolicy(TimeSpan Budget, TimeSpan FirstPause, double Growth, double Jitter)
{
    /// <summary>The convention across clients: a pause of 1 s, each double the one before, a fifth more or less.</summary>
    public static RetryPolicy Within(TimeSpan budget) => new(budget, TimeSpan.FromSeconds(1), 2, 0.2);

    /// <summary>The pause after a number of failed attempts.</summary>
    /// <param name="failures">How many attempts failed, at least 1.</param>
    /// <param name="chance">A number from 0 to 1.</param>
    public TimeSpan PauseAfter(int failures, double chance) =>
        FirstPause * Math.Pow(Growth, Math.Min(failures - 1, 30)) * (1 + (Jitter * ((2 * chance) - 1)));
}
