namespace PartnershipGraph.Bolt.Summaries;

/// <summary>Plans from the server's last words on a statement.</summary>
internal static class PlanReader
{
    public static IPlan? ReadPlan(object? plan) => plan is IReadOnlyDictionary<string, object?> step
        ? new Plan(Operator(step), Arguments(step), Identifiers(step), [.. Children(step, ReadPlan)])
        : null;

    public static IProfiledPlan? ReadProfile(object? plan) => plan is IReadOnlyDictionary<string, object?> step
        ? new ProfiledPlan(Operator(step), Arguments(step), Identifiers(step), [.. Children(step, ReadProfile)])
        {
            DbHits = Number(step, "dbHits"),
            Records = Number(step, "rows"),
            PageCacheHits = Number(step, "pageCacheHits"),
            PageCacheMisses = Number(step, "pageCacheMisses"),
            PageCacheHitRatio = step.GetValueOrDefault("pageCacheHitRatio") is double ratio ? ratio : 0,
            Time = Number(step, "time"),
        }
        : null;

    private static string Operator(IReadOnlyDictionary<string, object?> step) => step.GetValueOrDefault("operatorType") as string ?? "";

    private static Dictionary<string, object?> Arguments(IReadOnlyDictionary<string, object?> step) =>
        step.GetValueOrDefault("args") as Dictionary<string, object?> ?? [];

    private static List<string> Identifiers(IReadOnlyDictionary<string, object?> step) =>
        step.GetValueOrDefault("identifiers") is IReadOnlyList<object?> names ? [.. names.OfType<string>()] : [];

    private static IEnumerable<T> Children<T>(IReadOnlyDictionary<string, object?> step, Func<object?, T?> read)
        where T : class =>
        step.GetValueOrDefault("children") is IReadOnlyList<object?> children ? children.Select(read).OfType<T>() : [];

    private static long Number(IReadOnlyDictionary<string, object?> step, string name) =>
        step.GetValueOrDefault(name) is long number ? number : 0;
}
