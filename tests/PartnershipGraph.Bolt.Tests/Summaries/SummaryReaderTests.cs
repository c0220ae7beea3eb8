using PartnershipGraph.Bolt.Summaries;

namespace PartnershipGraph.Bolt.Tests.Summaries;

[TestFixture]
internal sealed class SummaryReaderTests
{
    private static readonly ServerInfo server = new("db:7687", "5.8", "Neo4j/5.26.30");
    private static readonly Query query = new("RETURN 1");

    [Test]
    public void A_summary_tells_what_the_statement_did()
    {
        var summary = SummaryReader.Read(
            query,
            new Dictionary<string, object?> { ["t_first"] = 5L },
            new Dictionary<string, object?>
            {
                ["type"] = "rw",
                ["t_last"] = 7L,
                ["db"] = "neo4j",
                ["stats"] = new Dictionary<string, object?>
                {
                    ["nodes-created"] = 2L,
                    ["properties-set"] = 3L,
                    ["contains-updates"] = true,
                },
            },
            server);
        Assert.Multiple(() =>
        {
            Assert.That(summary.Query, Is.SameAs(query));
            Assert.That(summary.QueryType, Is.EqualTo(QueryType.ReadWrite));
            Assert.That(summary.Counters.NodesCreated, Is.EqualTo(2));
            Assert.That(summary.Counters.PropertiesSet, Is.EqualTo(3));
            Assert.That(summary.Counters.ContainsUpdates, Is.True);
            Assert.That(summary.Counters.RelationshipsDeleted, Is.Zero);
            Assert.That(summary.ResultAvailableAfter, Is.EqualTo(TimeSpan.FromMilliseconds(5)));
            Assert.That(summary.ResultConsumedAfter, Is.EqualTo(TimeSpan.FromMilliseconds(7)));
            Assert.That(summary.Database.Name, Is.EqualTo("neo4j"));
            Assert.That(summary.Server.Agent, Is.EqualTo("Neo4j/5.26.30"));
            Assert.That((summary.HasPlan, summary.HasProfile), Is.EqualTo((false, false)));
            Assert.That(summary.Notifications, Is.Empty);
        });
    }

    [TestCase("r", QueryType.ReadOnly)]
    [TestCase("w", QueryType.WriteOnly)]
    [TestCase("s", QueryType.SchemaWrite)]
    [TestCase("x", QueryType.Unknown)]
    [TestCase(null, QueryType.Unknown)]
    public void Each_type_has_its_name(string? type, QueryType expected) =>
        Assert.That(Read(("type", type)).QueryType, Is.EqualTo(expected));

    [Test]
    public void Garbage_in_a_summary_is_left_out_as_B13_wants()
    {
        var summary = Read(("type", 5L), ("stats", "many"), ("plan", 1L), ("profile", "x"), ("t_last", "soon"), ("db", 1L));
        Assert.That(summary.Counters.ContainsUpdates, Is.False);
        Assert.That(summary.Plan, Is.Null);
        Assert.That(summary.ResultConsumedAfter, Is.EqualTo(TimeSpan.FromMilliseconds(-1)));
        Assert.That(summary.Database.Name, Is.Null);
    }

    [Test]
    public void Counts_alone_say_that_there_were_updates() =>
        Assert.That(
            Read(("stats", new Dictionary<string, object?> { ["relationships-deleted"] = 1L, ["nodes-created"] = long.MaxValue })).Counters,
            Has.Property("ContainsUpdates").EqualTo(true).And.Property("NodesCreated").EqualTo(int.MaxValue));

    [Test]
    public void A_plan_is_a_tree_of_steps()
    {
        var plan = Read(("plan", Step(("children", new List<object?> { Step(("operatorType", "AllNodesScan")) })))).Plan!;
        Assert.That(plan.OperatorType, Is.EqualTo("ProduceResults"));
        Assert.That(plan.Identifiers, Is.EqualTo(new[] { "n" }));
        Assert.That(plan.Arguments["planner"], Is.EqualTo("COST"));
        Assert.That(plan.Children.Single().OperatorType, Is.EqualTo("AllNodesScan"));
    }

    [Test]
    public void A_profile_is_a_plan_with_figures()
    {
        var summary = Read(("profile", Step(
            ("dbHits", 4L), ("rows", 3L), ("pageCacheHits", 2L), ("pageCacheMisses", 1L), ("pageCacheHitRatio", 0.5), ("time", 9L),
            ("children", new List<object?> { Step(("dbHits", 1L)) }))));
        var profile = summary.Profile!;
        Assert.That(
            (profile.DbHits, profile.Records, profile.PageCacheHits, profile.PageCacheMisses, profile.PageCacheHitRatio, profile.Time),
            Is.EqualTo((4L, 3L, 2L, 1L, 0.5, 9L)));
        Assert.That(profile.HasPageCacheStats, Is.True);
        Assert.That(profile.Children.Single().DbHits, Is.EqualTo(1));
        Assert.That(summary.Plan, Is.SameAs(profile));
        Assert.That(summary.Plan!.Children, Has.Count.EqualTo(1));
    }

    private static ResultSummary Read(params (string Key, object? Value)[] end) => SummaryReader.Read(
        query, new Dictionary<string, object?>(), end.ToDictionary(pair => pair.Key, pair => pair.Value), server);

    private static Dictionary<string, object?> Step(params (string Key, object? Value)[] more)
    {
        var step = new Dictionary<string, object?>
        {
            ["operatorType"] = "ProduceResults",
            ["identifiers"] = new List<object?> { "n" },
            ["args"] = new Dictionary<string, object?> { ["planner"] = "COST" },
        };
        foreach (var (key, value) in more)
        {
            step[key] = value;
        }

        return step;
    }
}
