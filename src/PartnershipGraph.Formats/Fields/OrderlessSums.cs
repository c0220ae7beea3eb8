using System.Runtime.InteropServices;

namespace PartnershipGraph.Formats.Fields;

/// <summary>Sums whose last bit does not depend on the order of the rows: what belongs together is added from the smallest to the largest.</summary>
internal sealed class OrderlessSums<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<double>> parts = [];

    /// <summary>What there are sums of.</summary>
    public IEnumerable<TKey> Keys => parts.Keys;

    /// <summary>Adds a part.</summary>
    public void Add(TKey key, double part) => (CollectionsMarshal.GetValueRefOrAddDefault(parts, key, out _) ??= []).Add(part);

    /// <summary>The sum; 0 where there is no part.</summary>
    public double Of(TKey key)
    {
        if (!parts.TryGetValue(key, out var list))
        {
            return 0;
        }

        list.Sort();
        return list.Sum();
    }
}
