namespace PartnershipGraph.Formats.Stata;

/// <summary>Names that Stata takes for variables: up to 32 characters, no two alike.</summary>
internal static class StataNames
{
    private const int longest = 32;

    /// <summary>Short names in the order of the given ones; those that are short enough stay what they are.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        var taken = all.Where(n => n.Length <= longest).ToHashSet(StringComparer.Ordinal);
        return all.ConvertAll(name => name.Length <= longest ? name : Free(name, taken));
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name[..longest];
        for (var i = 2; !taken.Add(free); i++)
        {
            var ending = FormattableString.Invariant($"_{i}");
            free = name[..(longest - ending.Length)] + ending;
        }

        return free;
    }
}
