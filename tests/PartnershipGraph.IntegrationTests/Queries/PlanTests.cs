using PartnershipGraph.IntegrationTests.Databases;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>How the server would answer each statement that we ship.</summary>
internal sealed class PlanTests
{
    private static readonly string[] costly = ["AllNodesScan", "CartesianProduct"];

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public Task BundledAsync() => Database.HoldBundledAsync();

    [TestCaseSource(typeof(ShippedStatement), nameof(ShippedStatement.Cases))]
    public async Task A_shipped_statement_is_planned_without_a_scan_or_product_that_its_header_does_not_name(ShippedStatement statement)
    {
        if (statement.Text.Contains("gds.", StringComparison.Ordinal) && !await Database.ValueAsync<bool>("SHOW PROCEDURES YIELD name WHERE name = 'gds.version' RETURN count(*) > 0"))
            Assert.Ignore("the server has no Graph Data Science");
        await using var session = Database.Session();
        var cursor = await session.RunAsync("EXPLAIN " + statement.Text);
        var plan = (await cursor.ConsumeAsync()).Plan!;

        var found = Operators(plan).Where(o => costly.Any(c => o.StartsWith(c, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal);

        Assert.That(found.Where(o => !statement.Header.Plan.Contains(o, StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Operators(IPlan plan) => plan.Children.SelectMany(Operators).Prepend(plan.OperatorType.Split('@')[0]);
}
