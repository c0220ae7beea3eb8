using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class SimilarityCommandTests
{
    private static readonly string[] symbols = ["jaccard", "weightedJaccard", "cosine", "S", "kappa", "pi", "A"];

    [Test]
    public async Task Two_actors_have_seven_coefficients_in_either_order()
    {
        var (one, other) = (await AskAsync("similarity Vietnam idn"), await AskAsync("similarity IDN VNM"));

        Assert.That((Text(one, "a"), Text(one, "b")), Is.EqualTo(("VNM", "IDN")));
        Assert.That(one.GetProperty("values").EnumerateObject().Select(v => v.Name), Is.EqualTo(symbols));
        Assert.That(one.GetProperty("values").ToString(), Is.EqualTo(other.GetProperty("values").ToString()));
        Assert.That(one.GetProperty("nulls").EnumerateObject(), Is.Empty);
        Assert.That(one.GetProperty("actors").GetInt32(), Is.GreaterThan(190), "the universe stands with every score");
    }

    [Test]
    public async Task On_one_ladder_levels_give_the_numbers_of_normalised_weights()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "A,Aland,state", "B,Bay,state", "C,Cape,state", "D,Delta,state", "E,Erg,state")
            .With("ladders.csv", "ladder,sponsor,rank,title", "L,,1,High", "L,,2,Middle", "L,,3,Low")
            .With(
                "partnerships.csv",
                "sponsor,partner,date,event,title,ladder,rank",
                "A,C,2001,establish,Middle,L,2",
                "A,D,2001,establish,Low,L,3",
                "B,C,2001,establish,Low,L,3",
                "B,E,2001,establish,Middle,L,2");
        var linear = (await AskAsync($"similarity A B --data {world.Location}")).GetProperty("values");
        var level = (await AskAsync($"similarity A B --weights level --data {world.Location}")).GetProperty("values");

        foreach (var symbol in symbols)
            Assert.That(level.GetProperty(symbol).GetDouble(), Is.EqualTo(linear.GetProperty(symbol).GetDouble()).Within(1e-12), symbol);

        // Nobody has the top of the ladder: d_max stays 1 all the same. Distances 1/3, 1/3 and 2/3 over three places.
        Assert.That(linear.GetProperty("S").GetDouble(), Is.EqualTo(1 - (2 * 4.0 / 9)).Within(1e-12));
    }

    [Test]
    public async Task What_is_undefined_has_its_reason()
    {
        using var world = SmallWorld.Create();
        var answer = await AskAsync($"similarity CMR BRA --data {world.Location}");

        Assert.That(answer.GetProperty("values").GetProperty("cosine").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("cosine").GetString(), Is.EqualTo("isolated"));
    }

    [Test]
    public async Task One_actor_is_held_against_every_other()
    {
        var others = (await AskAsync("similarity India")).GetProperty("others").EnumerateArray().ToList();
        var vietnam = others.Single(o => Text(o, "b") == "VNM").GetProperty("values").GetProperty("kappa").GetDouble();

        Assert.That(others.Select(o => Text(o, "b")), Does.Not.Contain("IND"));
        Assert.That(vietnam, Is.EqualTo((await AskAsync("similarity IND VNM")).GetProperty("values").GetProperty("kappa").GetDouble()));
        Assert.That((await InProcess.TypedAsync("similarity India --top 3")).Out, Does.Contain("India's portfolio of ties resembles most those of"));
    }

    [Test]
    public async Task The_differential_of_the_poles_is_that_of_the_two_kappas_with_self_ties()
    {
        var state = (await AskAsync("similarity --poles USA,CHN")).GetProperty("states").EnumerateArray().Single(s => Text(s, "id") == "VNM").GetProperty("values");
        var (usa, china) = (await KappaAsync("USA"), await KappaAsync("CHN"));

        Assert.That(state.GetProperty("kappa").GetProperty("USA").GetDouble(), Is.EqualTo(usa).Within(1e-12));
        Assert.That(state.GetProperty("PSD").GetDouble(), Is.EqualTo(china - usa).Within(1e-12));

        async Task<double> KappaAsync(string pole) => (await AskAsync($"similarity VNM {pole} --self max")).GetProperty("values").GetProperty("kappa").GetDouble();
    }

    [Test]
    public async Task Three_poles_have_kappas_in_every_format()
    {
        foreach (var format in new[] { "table", "csv", "md", "json" })
        {
            var run = await InProcess.TypedAsync($"similarity --poles USA,CHN,RUS --format {format}");
            Assert.That(run.Exit, Is.Zero, run.Error);
            Assert.That(run.Out, Does.Contain("VNM").Or.Contain("not shown"));
        }
    }

    [TestCase("similarity", "one actor, two actors, or --poles")]
    [TestCase("similarity VNM --poles USA,CHN", "one actor, two actors, or --poles")]
    [TestCase("similarity VNM Vietnam", "twice")]
    [TestCase("similarity VNM ASEAN", "--actors")]
    [TestCase("similarity --poles USA", "two to five")]
    public async Task A_question_that_is_none_is_refused_with_the_remedy(string line, string words)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words));
    }

    private static async Task<JsonElement> AskAsync(string line) => (await InProcess.TypedAsync(line + " --format json")).Json;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
