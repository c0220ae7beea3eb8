namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>The shortest work there is, which shows that a connection is good for work.</summary>
internal static class Seven
{
    /// <summary>What it is on the wire.</summary>
    public const string Lines =
        """
        C: RUN 'RETURN 7 AS n'
        C: PULL
        S: SUCCESS {fields: ['n']}
        S: RECORD [7]
        S: SUCCESS {type: 'r'}
        """;

    public static async Task RunAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
    }

    public static Task<List<long>> SevenAsync(this IAsyncQueryRunner runner) => runner.NumbersAsync("RETURN 7 AS n");
}
