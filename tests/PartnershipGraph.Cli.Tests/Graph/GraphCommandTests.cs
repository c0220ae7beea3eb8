using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Graph;

/// <summary><c>pgraph graph</c> on small files, with values by hand.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class GraphCommandTests
{
    private TemporaryFolder place = null!;

    [SetUp]
    public void Write_files() => place = new TemporaryFolder()
        .With("path.csv", "source,target,weight", "a,b,1", "b,c,2", "x,,")
        .With("signed.csv", "source,target,weight", "a,b,1", "b,c,-2", "c,a,1")
        .With("arcs.csv", "source,target", "a,b", "b,c", "c,a", "c,d")
        .With("blocs.csv", "id,group", "a,left", "b,left", "c,right", "x,right");

    [TearDown]
    public void Remove_files() => place.Dispose();

    [Test]
    public async Task The_answer_says_what_was_measured()
    {
        var answer = (await Ask("path.csv", "degree", "--timings")).Json;
        Assert.That(answer.GetProperty("graph").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("{\"vertices\":4,\"edges\":2,\"directed\":false,\"weighted\":true}"));
        Assert.That(answer.GetProperty("timings").GetProperty("loadMs").GetDouble(), Is.GreaterThan(0));
        Assert.That(answer.GetProperty("timings").GetProperty("measures").GetProperty("degree").GetDouble(), Is.GreaterThanOrEqualTo(0));
        Assert.That((await Ask("path.csv", "degree")).Json.TryGetProperty("timings", out _), Is.False);
    }

    [Test]
    public async Task Undefined_values_are_null_with_a_reason()
    {
        var measure = (await Ask("path.csv", "closeness_component")).Json.GetProperty("measures").GetProperty("closeness_component");
        Assert.That(measure.GetProperty("values").GetProperty("x").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(measure.GetProperty("nulls").GetProperty("x").GetString(), Is.EqualTo("isolated"));
        // Lengths are 1 and 1/2: b is 3/4 away on average.
        Assert.That(measure.GetProperty("values").GetProperty("b").GetDouble(), Is.EqualTo(4 / 3.0).Within(1e-15));
    }

    [Test]
    public async Task A_mistyped_measure_is_told_before_the_file_is_read()
    {
        var run = await InProcess.RunAsync("graph", place["no such file.csv"], "--measure", "degree,betweeness");
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("betweeness").And.Not.Contain("no such file"));
    }

    [Test]
    public async Task A_bad_row_is_told_with_its_line_and_nothing_is_printed()
    {
        place.With("bad.csv", "source,target,weight", "a,b,1", "b,c,much");
        var run = await Ask("bad.csv", "degree");
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("bad.csv:3").And.Contain("weight").And.Contain("much"));
    }

    [Test]
    public async Task Groups_come_from_a_file()
    {
        var value = (await Ask("path.csv", "ei_index", "--partition", place["blocs.csv"])).Json.GetProperty("measures").GetProperty("ei_index").GetProperty("value").GetDouble();
        // Weight 2 leaves its group, weight 1 stays.
        Assert.That(value, Is.EqualTo(1 / 3.0).Within(1e-15));
        var run = await Ask("path.csv", "ei_index");
        Assert.That((run.Exit, run.Error.Contains("--partition", StringComparison.Ordinal)), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task A_group_is_given_once_and_to_every_vertex()
    {
        place.With("twice.csv", "id,group", "a,left", "b,left", "a,right", "c,left", "x,left").With("few.csv", "id,group", "a,left");
        var twice = await Ask("path.csv", "ei_index", "--partition", place["twice.csv"]);
        var few = await Ask("path.csv", "ei_index", "--partition", place["few.csv"]);
        Assert.That((twice.Exit, few.Exit), Is.EqualTo((2, 2)));
        Assert.That(twice.Error, Does.Contain("twice.csv:4"));
        Assert.That(few.Error, Does.Contain("3 of 4"));
    }

    [Test]
    public async Task Signed_measures_alone_read_negative_weights()
    {
        var run = await Ask("signed.csv", "frustration_count,balanced_triangle_share");
        Assert.That(run.Json.GetProperty("measures").GetProperty("frustration_count").GetProperty("value").GetDouble(), Is.EqualTo(1));
        Assert.That(run.Json.GetProperty("measures").GetProperty("balanced_triangle_share").GetProperty("value").GetDouble(), Is.Zero);
        var mixed = await Ask("signed.csv", "frustration_count,degree");
        Assert.That((mixed.Exit, mixed.Error.Contains("signed.csv:3", StringComparison.Ordinal)), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task An_iteration_without_an_answer_ends_with_4()
    {
        var run = await Ask("arcs.csv", "katz", "--alpha", "0.9", "--directed");
        Assert.That(run.Exit, Is.Zero, "the only cycle has the radius 1");
        run = await Ask("arcs.csv", "katz,degree", "--alpha", "1", "--directed");
        Assert.That(run.Exit, Is.EqualTo(4));
        Assert.That(run.Error, Does.Contain("katz has no answer"));
        Assert.That(run.Json.GetProperty("measures").GetProperty("degree").GetProperty("values").GetProperty("c").GetDouble(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_measure_of_direction_warns_where_there_is_none() =>
        Assert.That((await Ask("path.csv", "in_degree")).Error, Does.Contain("warning: in_degree asks which way ties go"));

    [Test]
    public async Task Directed_and_undirected_exclude_each_other() =>
        Assert.That((await Ask("path.csv", "degree", "--directed", "--undirected")).Exit, Is.EqualTo(2));

    [Test]
    public async Task Csv_of_vertices_has_a_column_a_measure()
    {
        var rows = (await InProcess.RunAsync("graph", place["path.csv"], "--measure", "degree,closeness_component", "--format", "csv")).Csv;
        Assert.That(rows[0], Is.EqualTo(["id", "degree", "closeness_component", "null_reason"]));
        Assert.That(rows[^1], Is.EqualTo(["x", "0", "", "closeness_component: isolated"]));
    }

    [Test]
    public async Task Csv_of_several_kinds_has_a_row_a_value()
    {
        var rows = (await InProcess.RunAsync("graph", place["path.csv"], "--measure", "degree,components,density,bridges,edge_betweenness", "--format", "csv")).Csv;
        Assert.That(rows[0], Is.EqualTo(["measure", "domain", "source", "target", "value", "null_reason"]));
        Assert.That(rows.Skip(1).Select(r => string.Join('|', r)), Does.Contain("degree|vertex|b||2|").And.Contain("components|partition|x||2|")
            .And.Contain("density|graph|||0.3333333333333333|").And.Contain("bridges|edges|a|b||").And.Contain("edge_betweenness|edge|a|b|2|"));
    }

    [Test]
    public async Task A_person_reads_one_table_of_all_measures_of_vertices()
    {
        var run = await InProcess.RunAsync("graph", place["path.csv"], "--measure", "degree,strength,density,components", "--top", "2");
        Assert.That(run.Out, Does.Contain("4 vertices and 2 ties, undirected, weighted").And.Contain("2 rows not shown").And.Contain("The whole network").And.Contain("a, b, c"));
    }

    [Test]
    public async Task A_seed_gives_the_same_answer_at_any_number_of_threads()
    {
        var one = await Ask("path.csv", "leiden,betweenness", "--threads", "1", "--seed", "3");
        var four = await Ask("path.csv", "leiden,betweenness", "--threads", "4", "--seed", "3");
        Assert.That(four.Out, Is.EqualTo(one.Out));
    }

    [Test]
    public async Task A_vertex_to_return_to_is_named()
    {
        var values = (await Ask("path.csv", "pagerank", "--restart", "x")).Json.GetProperty("measures").GetProperty("pagerank").GetProperty("values");
        Assert.That(values.GetProperty("x").GetDouble(), Is.EqualTo(1).Within(1e-12));
        Assert.That((await Ask("path.csv", "pagerank", "--restart", "nobody")).Exit, Is.EqualTo(2));
    }

    [Test]
    public async Task A_missing_file_is_told_by_its_name()
    {
        var run = await Ask("nowhere.csv", "degree");
        Assert.That((run.Exit, run.Error.Contains("nowhere.csv", StringComparison.Ordinal)), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task A_negative_number_of_repeats_is_refused() =>
        Assert.That((await Ask("path.csv", "degree", "--repeat", "-1")).Exit, Is.EqualTo(2));

    [Test]
    public async Task Every_meaning_stands_apart_from_its_name()
    {
        var help = (await InProcess.RunAsync("graph", "--help")).Out;
        foreach (var (name, meaning, _) in Analysis.Measures.GraphAnalysis.All)
        {
            Assert.That(help, Does.Match($"(?m)^ +{name}  +{System.Text.RegularExpressions.Regex.Escape(meaning)}"), name);
        }
    }

    private Task<CliRun> Ask(string file, string measures, params string[] options) =>
        InProcess.RunAsync(["graph", place[file], "--measure", measures, "--format", "json", .. options]);
}
