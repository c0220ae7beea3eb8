using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>One pass over the contacts in time order: when each vertex is first reached from a source.</summary>
/// <param name="contacts">The contacts.</param>
/// <param name="options">Which paths count.</param>
internal sealed class ArrivalScan(ContactSequence contacts, ContactPathOptions options)
{
    private const int stride = 1 << 12;

    private readonly double[] arrivals = new double[contacts.VertexCount];
    private readonly Stack<int> open = new();

    /// <summary>Earliest arrivals of the last scan: −∞ at the source, +∞ where it does not reach.</summary>
    public ReadOnlySpan<double> Arrivals => arrivals;

    /// <summary>Scans from a source. O(c) for strict paths, O(c + n log c) for others.</summary>
    public void From(int source, RunContext run)
    {
        Array.Fill(arrivals, double.PositiveInfinity);
        arrivals[source] = double.NegativeInfinity;
        for (var instant = FirstInstant(); instant < contacts.Instants.Length; instant++)
        {
            if (instant % stride == 0)
                run.ThrowIfCancelled();
            var time = contacts.Instants[instant];
            var from = contacts.Sources(instant);
            var to = contacts.Targets(instant);
            for (var step = 0; step < from.Length; step++)
            {
                if (arrivals[to[step]] <= time || !(options.IsStrict ? arrivals[from[step]] < time : arrivals[from[step]] <= time))
                    continue;
                arrivals[to[step]] = time;
                if (!options.IsStrict)
                    Onward(to[step], from, to, time);
            }
        }
    }

    /// <summary>From a vertex just reached to all that steps of the same instant lead to.</summary>
    private void Onward(int vertex, ReadOnlySpan<int> from, ReadOnlySpan<int> to, double time)
    {
        open.Push(vertex);
        while (open.TryPop(out var v))
        {
            for (var step = FirstStep(from, v); step < from.Length && from[step] == v; step++)
            {
                if (arrivals[to[step]] <= time)
                    continue;
                arrivals[to[step]] = time;
                open.Push(to[step]);
            }
        }
    }

    private static int FirstStep(ReadOnlySpan<int> from, int vertex)
    {
        var (low, high) = (0, from.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = from[middle] < vertex ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int FirstInstant()
    {
        var place = options.Start is { } start ? contacts.Instants.BinarySearch(start) : 0;
        return place < 0 ? ~place : place;
    }
}
