using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class RankRobustTests
{
    private const string line = "rank strength --robust --as-of 2024-12-31 --samples 200";

    [Test]
    public async Task The_answer_says_how_far_it_depends_on_the_weights()
    {
        var answer = (await InProcess.TypedAsync(line + " --format json")).Json;
        var (robust, actors) = (answer.GetProperty("robust"), answer.GetProperty("values").EnumerateObject().Select(v => v.Name).ToList());

        Assert.That(
            robust.GetProperty("tauB").EnumerateObject().Select(t => t.Name),
            Is.EqualTo(new[] { "geometric:0.5", "sqrt", "square", "threshold:3", "binary", "trade" }));
        Assert.That(robust.GetProperty("tauB").EnumerateObject().Select(t => t.Value.GetDouble()), Is.All.InRange(0.5, 1));
        Assert.That(robust.GetProperty("rankProbability").EnumerateObject().Select(r => r.Name), Is.EqualTo(actors));
        foreach (var actor in robust.GetProperty("rankProbability").EnumerateObject())
        {
            Assert.That(actor.Value.EnumerateArray().Sum(s => s.GetDouble()), Is.EqualTo(1).Within(1e-9), actor.Name);
            Assert.That(actor.Value.GetArrayLength(), Is.EqualTo(actors.Count));
        }
    }

    [Test]
    public async Task Who_dominates_ranks_no_worse_in_any_share_of_the_draws()
    {
        var robust = (await InProcess.TypedAsync(line + " --format json")).Json.GetProperty("robust");
        var best = robust.GetProperty("rankProbability").EnumerateObject().ToDictionary(r => r.Name, r => Running(r.Value), StringComparer.Ordinal);
        var pairs = robust.GetProperty("dominates").EnumerateArray().Select(p => (p[0].GetString()!, p[1].GetString()!)).ToList();

        Assert.That(pairs, Has.Count.GreaterThan(1000).And.Unique);
        Assert.That(pairs.All(p => best[p.Item1].Zip(best[p.Item2]).All(s => s.First >= s.Second - 1e-9)));

        static List<double> Running(JsonElement shares)
        {
            var sum = 0.0;
            return [.. shares.EnumerateArray().Select(s => sum += s.GetDouble())];
        }
    }

    [Test]
    public async Task The_same_seed_gives_the_same_answer_and_another_one_another()
    {
        var first = await InProcess.TypedAsync(line + " --seed 7 --format json");

        Assert.That((await InProcess.TypedAsync(line + " --seed 7 --format json")).Out, Is.EqualTo(first.Out));
        Assert.That((await InProcess.TypedAsync(line + " --seed 8 --format json")).Out, Is.Not.EqualTo(first.Out));
    }

    [Test]
    public async Task Where_no_draw_gives_anybody_a_rank_it_is_said([Values("table", "csv", "md", "json")] string format)
    {
        var run = await InProcess.TypedAsync("rank eigenvector --robust --samples 3 --as-of 0900 --format " + format);

        Assert.That(run.Exit, Is.EqualTo(4), run.Error);
        Assert.That(run.Out, Does.Contain("no ties").And.Not.Contain("NaN"));
        Assert.That(run.Error, Does.Contain("eigenvector has no answer here"));
        if (format == "table")
        {
            Assert.That(run.Out, Does.Contain("no actor has a rank"));
        }
    }

    [TestCase("table")]
    [TestCase("md")]
    public async Task A_person_reads_how_sure_it_is_in_a_sentence(string format)
    {
        var run = await InProcess.TypedAsync(line + " --top 3 --format " + format);

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("How sure: 200 spacings").And.Contain("(seed 1)").And.Contain("under any weights").And.Contain("geometric:0.5"));
    }

    [Test]
    public async Task The_data_have_the_likeliest_rank_and_the_range_of_nine_in_ten()
    {
        var csv = (await InProcess.TypedAsync(line + " --format csv")).Csv;

        Assert.That(csv[0].TakeLast(6), Is.EqualTo(new[] { "likeliest_rank", "likeliest_rank_share", "first_share", "rank_p05", "rank_p95", "dominates" }));
        Assert.That(csv[1][1], Is.EqualTo("CHN"));
        Assert.That(csv[1].TakeLast(6).Take(5), Is.EqualTo(new[] { "1", "1", "1", "1", "1" }));
    }

    [Test]
    public async Task Of_other_measures_nothing_is_said_under_any_weights()
    {
        var robust = (await InProcess.TypedAsync("rank harmonic --robust --samples 3 --format json")).Json.GetProperty("robust");

        Assert.That(robust.GetProperty("dominates").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(robust.GetProperty("nulls").GetProperty("dominates").GetString(), Is.EqualTo("for strength only"));
        Assert.That(robust.GetProperty("samples").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_measure_that_counts_ties_says_that_weights_do_not_matter()
    {
        var run = await InProcess.TypedAsync("rank degree --robust --top 3");

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("degree counts ties and does not weigh them"));
    }

    [TestCase("rank strength --samples 100")]
    [TestCase("hedge --seed 3")]
    [TestCase("rank strength --robust --samples 0")]
    [TestCase("rank strength --robust --seed x")]
    public async Task Draws_that_cannot_be_made_are_refused(string typed) => Assert.That((await InProcess.TypedAsync(typed)).Exit, Is.EqualTo(2));
}
