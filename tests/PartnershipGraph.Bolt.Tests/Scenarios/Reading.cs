namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Results of one column.</summary>
internal static class Reading
{
    public static async Task<List<long>> NumbersAsync(this IAsyncQueryRunner runner, string query)
    {
        var cursor = await runner.RunAsync(query);
        return await cursor.ToListAsync(record => record[0].As<long>());
    }

    public static async Task<long> NextNumberAsync(this IResultCursor cursor)
    {
        Assert.That(await cursor.FetchAsync(), Is.True, "there is a next record");
        return cursor.Current[0].As<long>();
    }
}
