using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Domains;

[TestFixture]
public sealed class DomainAnalysisTests
{
    private const string tradeAndArms = "partnership,alliance,substance:trade_share,substance:arms_share";

    [Test]
    public void Economy_with_one_and_security_with_the_other()
    {
        var result = Run(TradeAndArms);
        var a = Of(result, "A");
        Assert.That(PasOf(result, a, "trade_share"), Is.EqualTo(new double?[] { 0.25, 0.75 }).Within(1e-12));
        Assert.That(PasOf(result, a, "arms_share"), Is.EqualTo(new double?[] { 0.9, 0.1 }).Within(1e-12));
        Assert.That(a.Dsp.Values[1], Is.EqualTo(0.65).Within(1e-12));
        Assert.That(a.Dsp.Values[0], Is.EqualTo(-0.65).Within(1e-12));
    }

    [Test]
    public void The_composite_is_over_the_layers_that_have_a_share()
    {
        // A: titles .5714, alliance 0 (a pact with P alone), trade .75, arms .10.
        var a = Of(Run(TradeAndArms), "A");
        Assert.That(a.Available, Is.EqualTo(4));
        Assert.That(a.Composite.Values[1], Is.EqualTo((0.571429 + 0 + 0.75 + 0.1) / 4).Within(1e-6));
        Assert.That(a.Range.Values[1], Is.EqualTo(0.75).Within(1e-12));
        Assert.That(Of(Run(TradeAndArms), "B").Composite.WhyNull, Is.EqualTo("fewer than three layers"));
    }

    [Test]
    public void Weights_of_layers_are_named_with_or_without_substance()
    {
        var plain = new DomainRequest { Weights = new Dictionary<string, double> { ["trade_share"] = 3, ["alliance"] = 0 } };
        var full = new DomainRequest { Weights = new Dictionary<string, double> { ["substance:trade_share"] = 3, ["alliance"] = 0 } };
        var mean = Of(Run(TradeAndArms, request: plain), "A").Composite.Values[1];
        Assert.That(mean, Is.EqualTo((0.571429 + (3 * 0.75) + 0.1) / 5).Within(1e-6));
        Assert.That(Of(Run(TradeAndArms, request: full), "A").Composite.Values[1], Is.EqualTo(mean));
    }

    [Test]
    public void Without_arms_to_compare_the_security_layer_is_that_of_alliances()
    {
        var rows = SixNodes.Rows.Fact("P", "A", 2020, 0.2).Fact("Q", "A", 2020, 0.6);
        var result = Run(rows);
        Assert.That(result.Layers[result.Security].Name, Is.EqualTo("alliance"));
        Assert.That(Of(result, "A").Dsp.Values[1], Is.EqualTo(0.75).Within(1e-12), "all of its pacts are with P");
        Assert.That(result.Layers.Single(l => l.Name == "arms_share").WhyEmpty, Is.EqualTo("no row of P, Q"));

        // One pole's arms alone compare nothing either.
        var half = Run(rows.Fact("P", "A", 2020, 0.9, "arms_share"));
        Assert.That(half.Layers[half.Security].Name, Is.EqualTo("alliance"));
        Assert.That(half.Layers.Single(l => l.Name == "arms_share").WhyEmpty, Is.EqualTo("no row of Q"));
    }

    [Test]
    public void What_is_not_recorded_is_not_0()
    {
        var rows = TradeAndArms.Fact("P", "B", 2020, 0.3).Fact("Q", "C", 2020, 0).Fact("P", "C", 2020, 0);
        var result = Run(rows);
        var trade = result.Layers.Select((l, n) => (l.Name, n)).Single(l => l.Name == "trade_share").n;
        Assert.That(Of(result, "B").Pas[trade].WhyNull, Is.EqualTo("not recorded with Q"));
        Assert.That(Of(result, "B").Ties[trade], Is.EqualTo(new double?[] { 0.3, null }));
        Assert.That(Of(result, "C").Pas[trade].WhyNull, Is.EqualTo("no pole tie"), "recorded, and nothing");
        Assert.That(Of(result, "D").Pas[trade].WhyNull, Is.EqualTo("not recorded with P, Q"));
        Assert.That(result.Layers[trade].States, Is.EqualTo(1));
    }

    [Test]
    public void A_pole_has_no_share_of_itself()
    {
        var p = Of(Run(TradeAndArms), "P");
        Assert.That(p.Pas.Select(v => v.WhyNull).Append(p.Dsp.WhyNull).Append(p.Composite.WhyNull).Append(p.Range.WhyNull), Is.All.EqualTo("is a pole"));
    }

    [Test]
    public void The_sides_of_trade_are_not_mixed()
    {
        // What A is for Q is another number than what Q is for A.
        var result = Run(TradeAndArms.Fact("A", "Q", 2020, 0.01));
        Assert.That(Of(result, "A").Dsp.Values[1], Is.EqualTo(0.65).Within(1e-12));
    }

    [Test]
    public void A_layer_or_weight_that_is_not_asked_for_is_refused()
    {
        var layer = new DomainRequest { Economic = new Layer(LayerKind.Substance, "students") };
        Assert.That(() => Run(TradeAndArms, request: layer), Throws.TypeOf<UsageException>().With.Message.Contains("--economic"));
        var weight = new DomainRequest { Weights = new Dictionary<string, double> { ["trade"] = 1 } };
        Assert.That(() => Run(TradeAndArms, request: weight), Throws.TypeOf<UsageException>().With.Message.Contains("'trade'"));
        var negative = new DomainRequest { Weights = new Dictionary<string, double> { ["alliance"] = -1 } };
        Assert.That(() => Run(TradeAndArms, request: negative), Throws.TypeOf<UsageException>().With.Message.Contains("from 0"));
        Assert.That(() => Run(TradeAndArms, "partnership"), Throws.TypeOf<UsageException>().With.Message.Contains("trade_share"));
    }

    [Test]
    public void The_default_layers_answer_on_data_without_any_substance()
    {
        var result = DomainAnalysis.Run(
            SixNodes.Rows.Records, Ask.On() with { Poles = ["P", "Q"], Layers = DomainRequest.DefaultLayers }, new DomainRequest(), CancellationToken.None);
        Assert.That(result.Layers.Where(l => l.Layer.Kind == LayerKind.Substance).Select(l => l.WhyEmpty), Is.All.EqualTo("no row of P, Q"));
        Assert.That(Of(result, "A").Available, Is.EqualTo(2));
    }

    [Test]
    public void Poles_in_the_other_order_have_the_same_values_each()
    {
        var (one, other) = (Of(Run(TradeAndArms), "A"), Of(Run(TradeAndArms, poles: ["Q", "P"]), "A"));
        Assert.That(other.Dsp.Values.Reverse(), Is.EqualTo(one.Dsp.Values));
        Assert.That(other.Composite.Values.Reverse(), Is.EqualTo(one.Composite.Values));
    }

    [Test]
    public void The_titles_and_pacts_of_other_pairs_are_not_counted_as_rows()
    {
        // Titles with poles: C–P, A–Q, B–Q, A–P; pacts with P: two of two rows each.
        Assert.That(Run(SixNodes.Rows, tradeAndArms).Rows.Total, Is.EqualTo(4 + 4));
    }

    private static Rows TradeAndArms => SixNodes.Rows
        .Fact("P", "A", 2020, 0.2).Fact("Q", "A", 2020, 0.6)
        .Fact("P", "A", 2020, 0.9, "arms_share").Fact("Q", "A", 2020, 0.1, "arms_share");

    private static double?[] PasOf(DomainResult result, DomainEntry entry, string layer) =>
        [.. entry.Pas[result.Layers.Select(l => l.Name).ToList().IndexOf(layer)].Values];

    private static DomainEntry Of(DomainResult result, string id) => result.States.Single(s => s.Id == id);

    private static DomainResult Run(Rows rows, string layers = tradeAndArms, DomainRequest? request = null, string[]? poles = null) => DomainAnalysis.Run(
        rows.Records, Ask.On(layers: layers) with { Poles = poles ?? ["P", "Q"] }, request ?? new DomainRequest(), CancellationToken.None);
}
