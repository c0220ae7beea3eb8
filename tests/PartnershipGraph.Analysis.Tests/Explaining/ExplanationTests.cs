using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>The worked example, taken apart.</summary>
internal sealed class ExplanationTests
{
    [TestCase("PAS", "A", "Q", "0.8/(0.6 + 0.8)")]
    [TestCase("HB", "A", null, "2*min(0.6, 0.8)/(0.6 + 0.8)")]
    [TestCase("ENG", "A", null, "(0.6 + 0.8)/2")]
    [TestCase("HX", "A", null, "min(0.6, 0.8)")]
    [TestCase("HX", "C", null, "min(1, 0)")]
    [TestCase("XM", "B", "P", "(0.4*1 + 0.4*0.6)/(0.6 + 0.4 + 0.4)")]
    [TestCase("XM", "C", "P", "0/0.4")]
    [TestCase("XR", "B", "P", "1 - (1 - 0.4*1)*(1 - 0.4*0.6)")]
    [TestCase("IDG", "A", "Q", "0.4*0.8/(0 + 0.4*0.8) - 0.8/(0.6 + 0.8)")]
    [TestCase("XCUT", "B", null, "0.4/(0.6 + 0.4 + 0.4)")]
    [TestCase("CON", "C", null, "(1/1.4)**2 + (0.4/1.4)**2")]
    [TestCase("EFF", "A", null, "1 - 0.4/1.8*0.8/0.8 + (1 - 0) + (1 - 0.8/1.8*0.8/0.8)")]
    [TestCase("HHI", "C", null, "(1**2 + 0.4**2)/(1 + 0.4)**2")]
    [TestCase("NEFF", "D", null, "0.6**2/0.6**2")]
    [TestCase("FB", "B", null, "0.6/0.8")]
    [TestCase("FB", "D", null, "0/0.6")]
    [TestCase("TDEP", "D", "P", "0 + 0.6/0.6*(0.5*0 + 0.25*(0.4/2.2*0.6/1.8 + 0.4/2.2*1/1.4))")]
    [TestCase("degree", "A", null, "1 + 1 + 1")]
    [TestCase("strength", "A", null, "0.8 + 0.6 + 0.4")]
    public void The_arithmetic_reads_as_one_would_write_it(string measure, string state, string? pole, string text) =>
        Assert.That(Explained(measure, state).Values.Single(v => v.Pole == pole).Expression!.Text, Is.EqualTo(text));

    [TestCase("clustering", "A", "(1 + 1 + 0)/(3*(3 - 1))")]
    [TestCase("clustering_barrat", "A", "(0.8*1 + 0.6*0 + 0.4*1)/(1.8*(3 - 1))")]
    [TestCase("clustering", "D", "0")]
    [TestCase("triangles", "Q", "(1 + 1)/2")]
    [TestCase("two_step_reach", "D", "1 + 1 + 1")]
    [TestCase("opsahl_degree", "A", "sqrt(3*(0.8 + 0.6 + 0.4))")]
    [TestCase("average_neighbour_degree", "D", "0.6*4/0.6")]
    [TestCase("efficiency", "D", "(1 - 0)/1")]
    public void So_does_that_of_a_measure_of_rank(string measure, string state, string text)
    {
        var explained = Explained(measure, state).Values.Single();

        // Terms of one size come by id, not by what the network looks like.
        Assert.That(Sorted(explained.Expression!.Text), Is.EqualTo(Sorted(text)));
        Assert.That(ArithmeticReader.Evaluate(explained.Expression.Text), Is.EqualTo(explained.Value).Within(1e-12));

        static string Sorted(string arithmetic) => new([.. arithmetic.Order()]);
    }

    [TestCase("PAS Q")]
    [TestCase("HB")]
    [TestCase("HBe")]
    [TestCase("ENG")]
    [TestCase("HX")]
    [TestCase("XM P")]
    [TestCase("XM Q")]
    [TestCase("XR P")]
    [TestCase("XR Q")]
    [TestCase("IDG Q")]
    [TestCase("XCUT")]
    [TestCase("CON")]
    [TestCase("EFF")]
    [TestCase("HHI")]
    [TestCase("NEFF")]
    [TestCase("evenness")]
    [TestCase("FB")]
    [TestCase("TDEP P")]
    [TestCase("TDEP Q")]
    public void Evaluated_it_comes_to_the_hand_computed_value(string index)
    {
        var (measure, pole) = index.Split(' ') is [var m, var p] ? (m, p) : (index, null);
        foreach (var (state, expected) in SixNodes.Expected.Indices[index])
        {
            var value = Explained(measure, state).Values.Single(v => v.Pole == pole);
            if (expected is { } number)
                Assert.That(ArithmeticReader.Evaluate(value.Expression!.Text), Is.EqualTo(number).Within(1e-4), $"{index} of {state}");
            else
                Assert.That((value.Value, value.Expression, value.WhyNull is null), Is.EqualTo(((double?)null, (object?)null, false)), $"{index} of {state}");
        }
    }

    [Test]
    public void The_inputs_are_the_ties_that_the_arithmetic_reads_and_no_others()
    {
        Assert.That(Inputs("HX", "A"), Is.EqualTo("A-P A-Q"));
        Assert.That(Inputs("XM", "B"), Is.EqualTo("B-A B-C B-D A-P C-P A-Q"));
        Assert.That(Inputs("HHI", "C"), Is.EqualTo("C-P C-B"));
        Assert.That(Inputs("CON", "D"), Is.EqualTo("D-B"));
        Assert.That(Inputs("TDEP", "D"), Does.StartWith("D-B").And.Contain("A-P"));
    }

    [Test]
    public void A_value_that_is_undefined_has_its_reason_and_its_inputs_all_the_same()
    {
        var balance = Explained("HB", "D");
        Assert.That(balance.Values.Single().WhyNull, Is.EqualTo("no pole tie"));
        Assert.That(Inputs("HB", "D"), Is.EqualTo("D-B"), "its own ties, where the formula finds none");
        Assert.That(Inputs("evenness", "D"), Is.EqualTo("D-B"));
        Assert.That(Explained("HX", "P").Values.Single().WhyNull, Is.EqualTo("is a pole"));
        Assert.That(Inputs("HX", "P"), Is.EqualTo("P-C P-A"));
        var reach = Explained("XR", "P");
        Assert.That(reach.Values.Select(v => v.WhyNull), Is.EqualTo(new[] { "to itself", null }));
        Assert.That(reach.Values[1].Expression, Is.Not.Null);
    }

    [Test]
    public void An_isolate_has_no_inputs_and_says_why()
    {
        var rows = SixNodes.Rows.States("LONE");
        foreach (var measure in new[] { "CON", "EFF", "HHI", "NEFF", "evenness", "FB", "TDEP" })
        {
            var explained = ExplainAnalysis.Of(rows.Hedge(), measure, "LONE");
            Assert.That(explained.Values.Select(v => v.WhyNull), Is.All.EqualTo("isolated"), measure);
            Assert.That(explained.Inputs, Is.Empty);
        }

        Assert.That(ExplainAnalysis.Of(rows.Hedge(), "HX", "LONE").Values.Single().Expression!.Text, Is.EqualTo("min(0, 0)"));
        Assert.That(ExplainAnalysis.Of(rows.Hedge(), "strength", "LONE").Values.Single().Expression!.Text, Is.EqualTo("0"));
    }

    [Test]
    public void Of_more_than_two_poles_the_second_deepest_is_still_arithmetic()
    {
        var result = SixNodes.Rows.Hedge(Ask.On() with { Poles = ["P", "Q", "B"] });
        var explained = ExplainAnalysis.Of(result, "HX", "A").Values.Single();

        Assert.That(explained.Expression!.Text, Is.EqualTo("max(min(0.6, 0.8), min(0.6, 0.4), min(0.8, 0.4))"));
        Assert.That(explained.Value, Is.EqualTo(0.6));
    }

    [Test]
    public void Levels_are_divided_by_the_heaviest_there_can_be() => Assert.That(
        ExplainAnalysis.Of(SixNodes.Rows.Hedge(Ask.On(weights: "level")), "XR", "B").Values[1].Expression!.Text, Is.EqualTo("1 - (1 - 2*4/5/5)"));

    [Test]
    public void A_name_may_be_typed_in_any_case()
    {
        Assert.That(ExplainAnalysis.Find("hx").Name, Is.EqualTo("HX"));
        Assert.That(ExplainAnalysis.Find("hbe").Name, Is.EqualTo("HBe"));
        Assert.That(ExplainAnalysis.Find(" Evenness ").Name, Is.EqualTo("evenness"));
    }

    [Test]
    public void Every_measure_of_rank_is_explained_or_says_why_not()
    {
        Assert.That(
            MeasureCatalog.All.Select(m => m.Name),
            Is.EquivalentTo(ExplainerCatalog.All.Select(e => e.Note.Name).Where(MeasureCatalog.Has).Concat(SearchedMeasures.All.Select(m => m.Name))));
        foreach (var (name, formula, why) in SearchedMeasures.All)
            Assert.That(() => ExplainAnalysis.Find(name.ToUpperInvariant()), Throws.TypeOf<UsageException>().With.Message.Contains(formula).And.Message.Contains(why).And.Message.Contains("METHODS.md"));
    }

    [TestCase("fame", "write one of")]
    [TestCase("class", "explain HX")]
    [TestCase("CLS", "explain HX")]
    public void A_name_that_is_no_number_is_refused_with_what_to_do(string name, string remedy) =>
        Assert.That(() => ExplainAnalysis.Find(name), Throws.TypeOf<UsageException>().With.Message.Contains(remedy));

    [Test]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.That(() => Run("HX", "X", Ask.On()), Throws.TypeOf<UsageException>().With.Message.Contains("--actors"));
        Assert.That(() => Run("HX", "A", Ask.On() with { Directed = true }), Throws.TypeOf<UsageException>().With.Message.Contains("--directed"));
        Assert.That(() => Run("constraint", "A", Ask.On(layers: "rivalry")), Throws.TypeOf<UsageException>().With.Message.Contains("rivalry"));
        Assert.That(() => Run("HX", "A", Ask.On() with { Poles = ["P"] }), Throws.TypeOf<UsageException>().With.Message.Contains("two to five"));
    }

    [Test]
    public void Degree_and_strength_know_directions_as_well()
    {
        var rows = new Rows().Title("A", "B", 1).Title("B", "A", 3).Title("C", "A", 2);
        var options = Ask.On() with { Directed = true };

        Assert.That(Text("degree"), Is.EqualTo("1 + 1 + 1"));
        Assert.That(Text("strength"), Is.EqualTo("1 + 0.8 + 0.6"));
        Assert.That(Text("in_strength"), Is.EqualTo("0.8 + 0.6"));
        Assert.That(Text("out_degree"), Is.EqualTo("1"));

        string Text(string measure) =>
            ExplainAnalysis.Run(rows.Records, options, null, measure, "A", CancellationToken.None).Values.Single().Expression!.Text;
    }

    private static Explanation Run(string measure, string state, SnapshotOptions options) => ExplainAnalysis.Run(
        SixNodes.Rows.States("A").Records, options.Poles.Count > 0 ? options : options with { Poles = ["P", "Q"] }, null, measure, state, CancellationToken.None);

    private static Explanation Explained(string measure, string state) => Run(measure, state, Ask.On());

    private static string Inputs(string measure, string state) => string.Join(' ', Explained(measure, state).Inputs.Select(u => $"{u.A}-{u.B}"));
}
