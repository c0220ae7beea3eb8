using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>The share of ordered pairs of vertices that contacts in time order connect.</summary>
/// <remarks>
/// <para><c>#{(u, v): u ≠ v, v reached from u} / (n (n − 1))</c> (Holme 2005, reachability ratio), in [0, 1]. Which paths count
/// is as for <see cref="EarliestArrival"/>.</para>
/// <para>Contacts without direction lead both ways, though not at the same times. Without contacts 0; undefined ("too few
/// vertices") below two. O(n c) time, and n² log c more where steps share instants; memory O(n + c) a thread.
/// Example: 0–1 at 5 and 1–2 at 3 connect five of six pairs.</para>
/// </remarks>
public static class TemporalReachability
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(ContactSequence contacts, ContactPathOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ContactPathOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var n = contacts.VertexCount;
        if (n < 2)
            return GraphScore.Undefined(NullReason.TooFewVertices);
        var reached = 0L;
        SourceLanes.Run(n, run, () => new ArrivalScan(contacts, options), (scan, _, source) =>
        {
            scan.From(source, run);
            var mine = 0L;
            foreach (var arrival in scan.Arrivals)
                mine += double.IsFinite(arrival) ? 1 : 0;
            Interlocked.Add(ref reached, mine);
        });
        return new GraphScore(reached / ((double)n * (n - 1)));
    }
}
