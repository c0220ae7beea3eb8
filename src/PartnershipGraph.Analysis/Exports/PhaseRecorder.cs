namespace PartnershipGraph.Analysis.Exports;

/// <summary>Draws states of successive days together: what is the same on two of them was the same all the time between.</summary>
/// <typeparam name="TKey">What is watched.</typeparam>
internal sealed class PhaseRecorder<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Open> open = [];
    private readonly Dictionary<TKey, List<ExportPhase>> closed = [];

    /// <summary>Takes what holds from a day on; what is not among it has ended.</summary>
    /// <param name="day">A day after those that were taken before; the first day of the calendar stands for "since ever".</param>
    /// <param name="state">What holds, each key once.</param>
    public void Take(DateOnly day, IEnumerable<(TKey Key, double Weight, IReadOnlyList<string> Values)> state)
    {
        var present = new HashSet<TKey>();
        foreach (var (key, weight, values) in state)
        {
            present.Add(key);
            if (open.TryGetValue(key, out var before))
            {
                if (before.Weight.Equals(weight) && before.Values.SequenceEqual(values, StringComparer.Ordinal))
                {
                    continue;
                }

                Close(key, before, day.AddDays(-1));
            }

            open[key] = new Open(day == DateOnly.MinValue ? null : day, weight, values);
        }

        foreach (var (key, ended) in open.Where(o => !present.Contains(o.Key)).ToList())
        {
            Close(key, ended, day.AddDays(-1));
            open.Remove(key);
        }
    }

    /// <summary>The phases of everything that was watched, in order; what holds on the last day is in force.</summary>
    public IEnumerable<(TKey Key, IReadOnlyList<ExportPhase> Phases)> Phases =>
        closed.Keys.Union(open.Keys).Select(key => (key, (IReadOnlyList<ExportPhase>)
        [
            .. closed.GetValueOrDefault(key) ?? [],
            .. open.TryGetValue(key, out var last) ? [last.Until(null)] : Array.Empty<ExportPhase>(),
        ]));

    private void Close(TKey key, Open phase, DateOnly last)
    {
        if (!closed.TryGetValue(key, out var phases))
        {
            closed[key] = phases = [];
        }

        phases.Add(phase.Until(last));
    }

    private sealed record Open(DateOnly? First, double Weight, IReadOnlyList<string> Values)
    {
        public ExportPhase Until(DateOnly? last) => new(new ExportSpell(First, last), Weight, Values);
    }
}
