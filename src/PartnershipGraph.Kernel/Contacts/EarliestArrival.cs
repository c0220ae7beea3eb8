using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>When every vertex can first be reached from every other by contacts that follow each other in time.</summary>
/// <remarks>
/// <para>The least time of the last step over all paths whose steps are each later than the one before, or, on request, not
/// earlier (Holme and Saramäki 2012; foremost journeys of Bui-Xuan, Ferreira and Jarry 2003). In the contacts' own unit.</para>
/// <para>A vertex reaches itself before any contact: at the start if one is given, else at −1, which stands for no time.
/// Undefined ("unreachable") where no path leads. Contacts without direction lead both ways. No vertices have no times; without
/// contacts all pairs are undefined.</para>
/// <para>One pass over the contacts a source: O(n c), and n² log c more where steps share instants. Memory O(n² + c).
/// Example: of 0–1 at 5 and 1–2 at 3, vertex 0 reaches 1 at 5 and never 2; vertex 2 reaches 0 at 5.</para>
/// </remarks>
public static class EarliestArrival
{
    /// <summary>Computes it for all pairs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ArrivalTimes Compute(ContactSequence contacts, ContactPathOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ContactPathOptions.Default;
        options.Validate();
        var n = contacts.VertexCount;
        var own = options.Start ?? -1;
        var values = new double[checked(n * n)];
        SourceLanes.Run(n, run, () => new ArrivalScan(contacts, options), (scan, _, source) =>
        {
            scan.From(source, run);
            for (var v = 0; v < n; v++)
            {
                var arrival = scan.Arrivals[v];
                values[(source * n) + v] = v == source ? own : double.IsFinite(arrival) ? arrival : double.NaN;
            }
        });
        return new ArrivalTimes(n, values);
    }
}
