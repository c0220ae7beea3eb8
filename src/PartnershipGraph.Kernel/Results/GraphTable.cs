using System.Collections.Immutable;

namespace PartnershipGraph.Kernel.Results;

/// <summary>Several numbers for the whole graph, each under a name: a census, or a value for each degree.</summary>
/// <param name="Entries">Names and numbers, in the order they are told; NaN where undefined.</param>
public sealed record GraphTable(ImmutableArray<KeyValuePair<string, double>> Entries)
{
    /// <summary>The number under a name.</summary>
    /// <exception cref="InvalidOperationException">There is no such name.</exception>
    public double this[string name] => Entries.First(e => string.Equals(e.Key, name, StringComparison.Ordinal)).Value;
}
