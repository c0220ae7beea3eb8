using PartnershipGraph.Analysis;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Engine;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>The network is made in the server, as <c>--engine gds</c> makes it, and asked there; only values come here.</summary>
internal static class GdsSide
{
    /// <summary>The network is made in the server, with its weights.</summary>
    public const string Projecting = "projecting";

    /// <summary>The same, with lengths in their place.</summary>
    public const string ProjectingLengths = "projecting lengths";

    /// <summary>Asks all of it, each question once; lengths have a network of their own.</summary>
    public static async Task<Account> AskAsync(string store, EngineOptions options)
    {
        await using var driver = BenchmarkServer.Open(store);
        var process = await ServerProcess.FindAsync(driver);
        process.Forget();
        await using var connection = Neo4jConnection.Open(StoreAddress.Parse(store, _ => null), TimeProvider.System);
        var steps = new Steps();
        var answers = new List<Answer>();
        var account = new Account();
        foreach (var names in options.Questions.GroupBy(n => n == QuestionName.SampledBetweenness ? TieNumber.Length : TieNumber.Weight))
        {
            await using var question = await GdsQuestion.BeginAsync(connection, EngineQuestion.Snapshot, Console.Error.WriteLine, CancellationToken.None);
            await steps.TakeAsync(names.Key == TieNumber.Length ? ProjectingLengths : Projecting, async () =>
            {
                await question.ProjectAsync(names.Key, isReversed: false, CancellationToken.None);
                return true;
            });
            account = account with
            {
                Version = question.Version,
                Actors = question.Graph.Actors,
                Ties = question.Graph.Ties,
                ProjectedBytes = account.ProjectedBytes ?? await ProjectedBytesAsync(driver),
            };
            foreach (var name in names)
                answers.Add(await AskAsync(question.Graph, name, options));
        }

        return account with { Steps = steps.All, Answers = answers, PeakMegabytes = PeakMemory.Megabytes(), ServerMegabytes = process.PeakMegabytes() };
    }

    private static async Task<Answer> AskAsync(ServerGraph graph, string name, EngineOptions options)
    {
        var answer = new Answer { Question = name };
        try
        {
            answer = await ComputedAsync(graph, answer, options);
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"  {name}: {answer.ComputeSeconds:0.000} s, {answer.StreamSeconds:0.000} s to come"));
            return answer;
        }
        catch (Exception e) when (e is UsageException or QueryFailedException)
        {
            // What is refused, and what the library itself fails at: the other questions are asked all the same.
            await Console.Error.WriteLineAsync($"  {name}: {e.Message}");
            return answer with { Refusal = e.Message };
        }
    }

    private static async Task<Answer> ComputedAsync(ServerGraph graph, Answer answer, EngineOptions options)
    {
        // Each has its own: what fails may leave its half behind.
        var (measure, property) = (MeasureOf(answer.Question, options), answer.Question);
        var (compute, computed) = await Steps.TimedAsync(() => graph.ComputeAsync(measure.Procedure, property, CancellationToken.None));
        var (stream, actors) = await Steps.TimedAsync(() => graph.NumbersAsync(property, CancellationToken.None));
        double? whole = answer.Question switch
        {
            QuestionName.Components => actors.Select(a => a.Number).Distinct().Count(),
            QuestionName.Leiden => await graph.ModularityAsync(property, CancellationToken.None),
            _ => null,
        };
        await graph.ForgetAsync(property, CancellationToken.None);
        return answer with
        {
            ComputeSeconds = compute,
            StreamSeconds = stream,
            ForeseenBytes = computed.EstimatedBytes,
            Whole = whole,
            Values = whole is null ? ValueFile.Write(SideName.Gds, answer.Question, measure.Scale([.. actors.Select(a => a.Number)]).Values) : null,
        };
    }

    /// <summary>The procedure of the product; paths from some sources only, whose values are scaled to those of all as ours are.</summary>
    private static GdsMeasure MeasureOf(string name, EngineOptions options) => name switch
    {
        QuestionName.Components => new GdsMeasure(GdsProcedures.Components, Analysis.Engines.EngineScores.Of),
        QuestionName.Leiden => new GdsMeasure(GdsProcedures.Leiden.With("randomSeed", (long)options.Seed), Analysis.Engines.EngineScores.Of),
        QuestionName.SampledBetweenness => new GdsMeasure(
            GdsProcedures.Betweenness.With("samplingSize", (long)options.Samples).With("samplingSeed", (long)options.Seed),
            numbers => Analysis.Engines.EngineScores.Of([.. numbers.Select(n => n * numbers.Count / Math.Min(options.Samples, numbers.Count))])),
        _ => GdsMeasures.For(name, EngineQuestion.Snapshot),
    };

    private static async Task<long> ProjectedBytesAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        var rows = await (await session.RunAsync("CALL gds.graph.list() YIELD graphName, sizeInBytes WHERE graphName STARTS WITH 'pgraph' RETURN max(sizeInBytes) AS bytes")).SingleAsync();
        return rows["bytes"].As<long?>() ?? 0;
    }
}
