using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Explaining;

internal sealed class ClassRulesTests
{
    [TestCase("USA,CHN")]
    [TestCase("USA,CHN,RUS")]
    public void One_rule_decides_and_those_after_it_are_not_asked(string poles)
    {
        var result = BundledData.Records.Hedge(Ask.On(layers: "partnership,alliance") with { Poles = poles.Split(',') });
        foreach (var entry in result.States)
        {
            var outcomes = ClassRules.Of(result, entry).Select(r => r.Outcome).ToList();
            var decisive = outcomes.IndexOf(entry.Class.ToString());

            Assert.That(decisive, Is.Not.Negative, entry.Id);
            Assert.That(outcomes.Take(decisive), Is.All.EqualTo("no"), entry.Id);
            Assert.That(outcomes.Skip(decisive + 1), Is.All.EqualTo("not asked"), entry.Id);
        }
    }

    [Test]
    public void The_numbers_of_the_worked_example_are_put_in()
    {
        var rules = Rules("A");

        Assert.That(rules[1], Is.EqualTo(new ClassRule(
            "2a", "a defence pact with a pole, and a tie of 0.60 or more to another: allied hedger", "defence pact with P; ties P 0.6, Q 0.8", "allied hedger")));
        Assert.That(Rules("D")[3], Is.EqualTo(new ClassRule("3", "no tie to a pole, or ENG below 0.20: disengaged", "ENG 0", "disengaged")));
        Assert.That(Rules("B")[6].Outcome, Is.EqualTo("tied to Q only"));
        Assert.That(Rules("P")[0].Outcome, Is.EqualTo("pole"));
    }

    [Test]
    public void Thresholds_that_were_moved_are_those_that_are_told() => Assert.That(
        ClassRules.Of(SixNodes.Rows.Hedge(thresholds: new HedgeThresholds { BroadBand = 0.2, Engagement = 0.3 }), SixNodes.Rows.Hedge().Of("A")).Select(r => r.Rule),
        Has.Some.Contains("0.30 to 0.70").And.Some.Contains("below 0.30"));

    [Test]
    public void Only_measures_of_pole_ties_tell_the_class()
    {
        var result = SixNodes.Rows.Hedge();

        Assert.That(ExplainAnalysis.Of(result, "HX", "A").Class, Is.Not.Empty);
        Assert.That(ExplainAnalysis.Of(result, "HHI", "A").Class, Is.Empty);
    }

    private static IReadOnlyList<ClassRule> Rules(string id)
    {
        var result = SixNodes.Rows.Hedge();
        return ClassRules.Of(result, result.Of(id));
    }
}
