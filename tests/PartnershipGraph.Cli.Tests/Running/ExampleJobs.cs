namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The job file that examples of <c>pgraph run</c> speak of.</summary>
internal static class ExampleJobs
{
    public const string Name = "monthly.yaml";

    public static TemporaryFolder WithExampleJobs(this TemporaryFolder folder) => folder.With(
        Name,
        "out: reports",
        "jobs:",
        "  - {name: hedging, run: 'hedge --poles USA,CHN --format csv', out: hedge.csv}",
        "  - {name: centrality, run: 'rank strength --format json', out: strength.json}");
}
