namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Is a value the one that a script expects? Tolerant exactly where the script says so.</summary>
internal static class ValueMatch
{
    /// <summary>The key of a map that lets it have keys which the script does not name.</summary>
    public const string More = "...";

    public static bool Of(object? expected, object? actual) => (expected, actual) switch
    {
        (Wildcard, _) => true,
        (null, null) => true,
        (double left, double right) => left.Equals(right),
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        (Structure left, Structure right) => left.Tag == right.Tag && Of(left.Fields, right.Fields),
        (IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right) => Maps(left, right),
        (IReadOnlyList<object?> left, IReadOnlyList<object?> right) =>
            left.Count == right.Count && left.Zip(right).All(pair => Of(pair.First, pair.Second)),
        (int left, long right) => left == right,
        _ => Equals(expected, actual),
    };

    private static bool Maps(IReadOnlyDictionary<string, object?> expected, IReadOnlyDictionary<string, object?> actual)
    {
        foreach (var (key, value) in expected)
        {
            var name = key.TrimEnd('?');
            if (key is More)
                continue;
            if (actual.TryGetValue(name, out var found) ? !Of(value, found) : !key.EndsWith('?'))
                return false;
        }

        return expected.ContainsKey(More) || actual.Keys.All(key => expected.ContainsKey(key) || expected.ContainsKey($"{key}?"));
    }
}
