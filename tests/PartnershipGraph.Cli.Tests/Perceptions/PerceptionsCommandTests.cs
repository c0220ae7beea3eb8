using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Perceptions;

internal sealed class PerceptionsCommandTests
{
    [Test]
    public async Task Pairs_stand_by_the_size_of_their_asymmetry_which_follows_from_the_weights()
    {
        var dyads = (await InProcess.TypedAsync("perceptions --as-of 2024-12-31 --format json")).Json.GetProperty("dyads").EnumerateArray().ToList();

        Assert.That(dyads, Has.Count.GreaterThan(20));
        Assert.That(dyads.Select(d => Math.Round(Math.Abs(d.GetProperty("asymmetry").GetDouble()), 9)), Is.Ordered.Descending);
        foreach (var dyad in dyads)
        {
            var (a, b) = (Weight(dyad, "a"), Weight(dyad, "b"));
            Assert.That(dyad.GetProperty("asymmetry").GetDouble(), Is.EqualTo((a - b) / (a + b)).Within(1e-12));
        }
    }

    [Test]
    public async Task One_state_is_the_A_of_every_pair_and_the_network_is_the_same()
    {
        var all = (await InProcess.TypedAsync("perceptions --format json")).Json;
        var own = (await InProcess.TypedAsync("perceptions Russia --format json")).Json;

        Assert.That(own.GetProperty("dyads").EnumerateArray().Select(d => d.GetProperty("a").GetString()), Is.Not.Empty.And.All.EqualTo("RUS"));
        Assert.That(own.GetProperty("state").GetString(), Is.EqualTo("RUS"));
        Assert.That(own.GetProperty("reciprocity").ToString(), Is.EqualTo(all.GetProperty("reciprocity").ToString()));
    }

    [Test]
    public async Task The_binary_reciprocity_is_that_of_the_directed_network_s_measure()
    {
        var r = (await InProcess.TypedAsync("perceptions --format json")).Json.GetProperty("reciprocity");

        var arcs = (await InProcess.TypedAsync("rank out_degree --directed --format json")).Json.GetProperty("values").EnumerateObject().Sum(v => v.Value.GetDouble());
        Assert.That(r.GetProperty("arcs").GetInt32(), Is.EqualTo(arcs));
        var (density, binary) = (r.GetProperty("density").GetDouble(), r.GetProperty("r").GetDouble());
        Assert.That(r.GetProperty("rho").GetDouble(), Is.EqualTo((binary - density) / (1 - density)).Within(1e-12));
        Assert.That(r.GetProperty("bothSidesCoded").GetProperty("r").GetDouble(), Is.GreaterThan(binary), "most of what is not returned is not recorded");
    }

    [Test]
    public async Task Both_titles_stand_side_by_side_with_rank_ladder_and_date()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("perceptions", "FRA", "--data", world.Location, "--format", "csv");

        Assert.That(run.Csv, Has.Count.EqualTo(2), "India and Tanzania, France and Brazil have one side each");
        var row = run.Csv[0].Zip(run.Csv[1]).ToDictionary(c => c.First, c => c.Second);
        Assert.That((row["a"], row["a_title"], row["a_rank"], row["a_T"], row["a_since"]), Is.EqualTo(("FRA", "Partnership", "2", "3", "2002")));
        Assert.That((row["b"], row["b_title"], row["b_rank"], row["b_T"], row["b_since"]), Is.EqualTo(("IND", "Strategic Partnership", "2", "2", "2001")));
        Assert.That(double.Parse(row["asymmetry"], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(1.0 / 7).Within(1e-12));
    }

    [Test]
    public async Task A_side_that_ended_is_told_with_its_day_and_its_source()
    {
        using var world = SmallWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,source_title",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2,opening",
            "IND,FRA,2005-06-07,suspend,,,,closing",
            "FRA,IND,2002,establish,Partnership,FR,2,own");

        var side = (await InProcess.RunAsync("perceptions", "--data", world.Location, "--format", "json")).Json.GetProperty("dyads")[0].GetProperty("sides").GetProperty("IND");
        var table = (await InProcess.RunAsync("perceptions", "--data", world.Location)).Out;

        Assert.That(side.GetProperty("state").GetString(), Is.EqualTo("closed"));
        Assert.That(side.GetProperty("closed").GetString(), Is.EqualTo("2005-06-07"));
        Assert.That(side.GetProperty("title").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(side.GetProperty("weight").GetDouble(), Is.Zero);
        Assert.That(side.GetProperty("source").GetProperty("title").GetString(), Is.EqualTo("closing"));
        Assert.That(table, Does.Contain("(suspended)").And.Contain("2005-06-07").And.Contain("1.0000"));
    }

    [Test]
    public async Task Without_any_title_the_network_s_numbers_are_null_with_their_reasons()
    {
        var run = await InProcess.TypedAsync("perceptions --as-of 1900");
        var r = (await InProcess.TypedAsync("perceptions --as-of 1900 --format json")).Json.GetProperty("reciprocity");

        Assert.That(run.Out, Does.Contain("No title stands on that day"));
        foreach (var name in new[] { "r", "rho", "weighted" })
        {
            Assert.That(r.GetProperty(name).ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(r.GetProperty("nulls").GetProperty(name).GetString(), Is.EqualTo("no title stands"));
        }
    }

    [Test]
    public async Task A_person_is_shown_the_first_pairs_and_told_how_many_there_are_more()
    {
        var run = (await InProcess.TypedAsync("perceptions --top 3")).Out;

        Assert.That(run, Does.Match("… [0-9]+ rows not shown"));
    }

    [TestCase("perceptions --layers partnership,alliance", "partnership alone")]
    [TestCase("perceptions Atlantis", "Atlantis")]
    [TestCase("perceptions --top 0", "--top")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    private static double Weight(JsonElement dyad, string side) =>
        dyad.GetProperty("sides").GetProperty(dyad.GetProperty(side).GetString()!).GetProperty("weight").GetDouble();
}
