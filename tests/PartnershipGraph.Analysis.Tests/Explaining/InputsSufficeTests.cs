using CsCheck;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>The inputs are all that a value rests on: in a network of them alone it is the same.</summary>
internal sealed class InputsSufficeTests
{
    private static readonly string[] names = ["P", "Q", "A", "B", "C", "D", "E"];

    private static readonly Gen<int[]> networks = Gen.Int[-3, 5].Array[names.Length * (names.Length - 1) / 2];

    private static IEnumerable<string> OfHedging => ExplainerCatalog.All.Where(e => e.IsHedging).Select(e => e.Note.Name);

    private static IEnumerable<string> OfRank => ExplainerCatalog.All.Select(e => e.Note.Name).Where(MeasureCatalog.Has);

    [TestCaseSource(nameof(OfHedging))]
    public void An_index_is_the_same_on_its_inputs_alone(string measure) => networks.Sample(
        ranks =>
        {
            var whole = Build(ranks, (_, _) => true).Hedge();
            foreach (var state in names)
            {
                var explained = ExplainAnalysis.Of(whole, measure, state);
                var alone = Build(ranks, explained.Inputs).Hedge();
                var values = HedgeValues.Of(alone.Of(state), explained.Measure.Name);

                // A reason may change: without what lies further off an actor can be lonelier than it was.
                foreach (var (value, again) in explained.Values.Zip(values).Where(v => v.First.Value is not null))
                    Assert.That(again.Value, Is.EqualTo(value.Value!.Value).Within(1e-12), $"{measure} of {state}");
            }
        },
        iter: 60);

    [TestCaseSource(nameof(OfRank))]
    public void A_measure_of_rank_too(string measure) => networks.Sample(
        ranks =>
        {
            var whole = RankAnalysis.Run(Build(ranks, (_, _) => true).Records, Ask.On(), measure, CancellationToken.None);
            foreach (var state in names)
            {
                var explained = ExplainAnalysis.Of(whole, state);
                var alone = RankAnalysis.Run(Build(ranks, explained.Inputs).Records, Ask.On(), measure, CancellationToken.None);
                var again = alone.Values[Enumerable.Range(0, names.Length).Single(i => alone.Snapshot.Actors[i].Id == state)];
                Assert.That(again, explained.Values[0].Value is { } value ? Is.EqualTo(value).Within(1e-12) : Is.Null, $"{measure} of {state}");
            }
        },
        iter: 60);

    private static Rows Build(int[] ranks, IReadOnlyList<TieUse> inputs) =>
        Build(ranks, (a, b) => inputs.Any(u => u.Tie.Has(a) && u.Tie.Has(b)));

    private static Rows Build(int[] ranks, Func<string, string, bool> isIn)
    {
        var rows = new Rows().States(names);
        var pair = 0;
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++, pair++)
            {
                if (ranks[pair] > 0 && isIn(names[i], names[j]))
                    rows.Title(names[i], names[j], ranks[pair]);
            }
        }

        return rows;
    }
}
