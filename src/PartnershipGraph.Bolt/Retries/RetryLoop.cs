using System.Globalization;

namespace PartnershipGraph.Bolt.Retries;

/// <summary>Runs a unit of work until it succeeds, fails for good, or the budget is used up.</summary>
/// <param name="policy">Budget and pauses.</param>
/// <param name="time">The clock.</param>
/// <param name="chance">Numbers from 0 to 1.</param>
/// <param name="mayPass">Which failures are worth another attempt.</param>
internal sealed class RetryLoop(RetryPolicy policy, TimeProvider time, Func<double> chance, Func<Exception, bool> mayPass)
{
    /// <summary>Runs the unit. What surfaces is the unit's own exception, with the number of attempts and the time they took.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> unit, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        Exception? first = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await unit().ConfigureAwait(false);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested && mayPass(failure))
            {
                first ??= failure;
                var elapsed = time.GetElapsedTime(started);
                var left = policy.Budget - elapsed;
                if (left <= TimeSpan.Zero)
                {
                    Describe(failure, first, attempt, elapsed);
                    throw;
                }

                // The last pause is cut so that the last attempt still starts within the budget.
                var pause = policy.PauseAfter(attempt, chance());
                await Task.Delay(pause < left ? pause : left, time, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static void Describe(Exception failure, Exception first, int attempts, TimeSpan elapsed)
    {
        failure.Data["Attempts"] = attempts;
        failure.Data["Elapsed"] = elapsed;
        failure.Data["FirstFailure"] = first;
        if (failure is not Neo4jException known)
        {
            return;
        }

        var seconds = elapsed.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        known.Remark = $"Given up after {attempts.ToString(CultureInfo.InvariantCulture)} attempts in {seconds} s.";
        if (!string.Equals(first.Message, failure.Message, StringComparison.Ordinal) && !ReferenceEquals(first, failure))
        {
            known.Remark += $" The first failure was: {first.Message}";
        }
    }
}
