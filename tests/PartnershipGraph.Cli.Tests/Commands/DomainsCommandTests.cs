using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class DomainsCommandTests
{
    [Test]
    public async Task Every_layer_is_told_those_without_an_answer_too()
    {
        var answer = await AskAsync("domains --poles USA,CHN");
        var layers = answer.GetProperty("domains").EnumerateArray().ToDictionary(l => l.GetProperty("layer").GetString()!);

        Assert.That(layers["substance:arms_share"].GetProperty("empty").GetString(), Is.EqualTo("no row of USA"));
        Assert.That(layers["substance:trade_share"].GetProperty("actors").GetInt32(), Is.GreaterThan(150));
        Assert.That((answer.GetProperty("economic").GetString(), answer.GetProperty("security").GetString()), Is.EqualTo(("substance:trade_share", "alliance")));
        Assert.That((await InProcess.TypedAsync("domains")).Out, Does.Contain("no row of USA"));
    }

    [Test]
    public async Task A_state_has_its_shares_summing_to_1_and_reasons_where_it_has_none()
    {
        var state = (await AskAsync("domains --state Vietnam")).GetProperty("states").EnumerateArray().Single();

        foreach (var layer in state.GetProperty("layers").EnumerateObject().Select(l => l.Value))
        {
            var shares = layer.GetProperty("values").GetProperty("PAS").EnumerateObject().Select(p => p.Value).ToList();
            if (layer.GetProperty("nulls").EnumerateObject().Any())
                Assert.That(shares.Select(s => s.ValueKind), Is.All.EqualTo(JsonValueKind.Null));
            else
                Assert.That(shares.Sum(s => s.GetDouble()), Is.EqualTo(1).Within(1e-12));
        }

        Assert.That(state.GetProperty("id").GetString(), Is.EqualTo("VNM"));
        Assert.That((await InProcess.TypedAsync("domains --state Vietnam")).Out, Does.Contain("read the layers, not the mean"));
    }

    [Test]
    public async Task Australia_trades_with_China_and_is_allied_with_the_United_States()
    {
        var australia = (await AskAsync("domains --as-of 2024-12-31")).GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "AUS");

        Assert.That(australia.GetProperty("values").GetProperty("DSP").GetProperty("CHN").GetDouble(), Is.GreaterThan(0.5));
    }

    [Test]
    public async Task A_weight_moves_the_mean_towards_its_layer()
    {
        var plain = await CompositeAsync("");
        var heavy = await CompositeAsync(" --layer-weights trade_share=50");

        Assert.That(heavy, Is.Not.EqualTo(plain).Within(1e-3));
    }

    [Test]
    public async Task Three_poles_are_told_one_by_one()
    {
        var run = await InProcess.TypedAsync("domains --state VNM --poles USA,CHN,RUS");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("with USA,").And.Contain("with RUS;"));
        Assert.That((await InProcess.TypedAsync("domains --poles USA,CHN,RUS")).Exit, Is.Zero);
    }

    [TestCase("domains --economic rivalry", "rivalry")]
    [TestCase("domains --economic students", "no layer")]
    [TestCase("domains --economic substance:institutes", "--layers")]
    [TestCase("domains --layer-weights trade=1", "'trade'")]
    [TestCase("domains --layer-weights trade_share", "trade_share=2")]
    [TestCase("domains --layer-weights trade_share=1,trade_share=2", "once")]
    [TestCase("domains --state ASEAN", "--actors")]
    [TestCase("domains --layers rivalry", "rivalry")]
    public async Task A_question_that_is_none_is_refused(string line, string words)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words));
    }

    private static async Task<double> CompositeAsync(string more) => (await AskAsync("domains --state India" + more))
        .GetProperty("states")[0].GetProperty("values").GetProperty("COMP").GetProperty("CHN").GetDouble();

    private static async Task<JsonElement> AskAsync(string line) => (await InProcess.TypedAsync(line + " --format json")).Json;
}
