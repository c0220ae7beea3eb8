using CsCheck;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Overlap;

[TestFixture]
public sealed class LayerComparisonTests
{
    private const int runs = 60;

    private static readonly string[] names = ["P", "Q", "A", "B", "C", "D"];

    /// <summary>For every pair a rank (0 or below: no title), and whether a pact unites it.</summary>
    private static readonly Gen<(int Rank, bool Allied)[]> twoLayers = Gen.Select(Gen.Int[-3, 5], Gen.Bool).Array[names.Length * (names.Length - 1) / 2];

    [Test]
    public void Without_a_title_there_is_nothing_to_correlate()
    {
        var layers = new Rows().States("Q").Pact(Defense, "A", "P").Overlap().Layers;
        Assert.Multiple(() =>
        {
            Assert.That(layers.Jaccard, Is.Zero);
            Assert.That(layers.AlliancesCovered, Is.Zero);
            Assert.That(layers.PartnershipsCovered, Is.Null);
            Assert.That((layers.Binary.Correlation, layers.Binary.P, layers.Binary.WhyNull), Is.EqualTo(((double?)null, (double?)null, "no variation")));
        });
    }

    [Test]
    public void Without_any_tie_there_is_no_overlap_either()
    {
        var layers = new Rows().States("P", "Q", "A").Overlap().Layers;
        Assert.That((layers.Jaccard, layers.AlliancesCovered, layers.PartnershipsCovered), Is.EqualTo(((double?)null, (double?)null, (double?)null)));
    }

    [Test]
    public void Two_actors_alone_have_one_pair_and_no_variation()
    {
        var layers = new Rows().Title("P", "Q", 1).Pact(Defense, "P", "Q").Overlap().Layers;
        Assert.That((layers.Pairs, layers.Jaccard, layers.Binary.WhyNull), Is.EqualTo((1, 1.0, "no variation")));
    }

    [Test]
    public void Pacts_of_one_kind_can_be_asked_for()
    {
        var rows = SixNodes.Rows.Pact(Consultation, "B", "D").Pact(Mnna, "C", "D");
        int Pacts(params AllianceKind[] kinds) => rows.Overlap(LayerQuestions.PAndQ with { Kinds = kinds }).Layers.Alliances;
        Assert.That((Pacts(Defense), Pacts(Consultation), Pacts(Consultation, Mnna)), Is.EqualTo((2, 1, 2)));
        Assert.That(rows.Overlap().Layers.Alliances, Is.EqualTo(4));
    }

    [Test]
    public void A_pact_counts_1_whatever_it_promises()
    {
        var (strong, weak) = (SixNodes.Rows.Pact(Defense, "B", "D"), SixNodes.Rows.Pact(Entente, "B", "D"));
        Assert.That(weak.Overlap().Layers.Weighted, Is.EqualTo(strong.Overlap().Layers.Weighted));
    }

    [Test]
    public void With_more_than_eight_actors_relabelings_are_drawn_by_seed()
    {
        var rows = SixNodes.Rows.States("E", "F", "G");
        PermutationAnswer Test(int seed) => rows.Overlap(LayerQuestions.PAndQ with { Seed = seed, Permutations = 499 }).Layers.Weighted;
        Assert.That((Test(1).IsExact, Test(1).Permutations), Is.EqualTo(((bool?)false, (long?)499)));
        var first = Test(1);
        Assert.That(Test(1), Is.EqualTo(first));
        Assert.That(Enumerable.Range(2, 8).Select(s => Test(s).P), Has.Some.Not.EqualTo(first.P));
        Assert.That(Test(1).P * 500, Is.EqualTo(Math.Round(Test(1).P!.Value * 500)).Within(1e-9), "(b + 1)/(M + 1)");
    }

    [Test]
    public void Eight_actors_are_the_most_of_whom_every_relabeling_is_taken() =>
        Assert.That(SixNodes.Rows.States("E", "F").Overlap().Layers.Binary, Has.Property("Permutations").EqualTo(40_320).And.Property("IsExact").EqualTo(true));

    [Test]
    public void Drawn_relabelings_come_near_the_exact_answer()
    {
        // The two pacts are a path of two steps. Among nine actors there are 9·C(8,2) = 252 of them, 12 within the titles.
        var expected = 12.0 / 252;
        var p = SixNodes.Rows.States("E", "F", "G").Overlap(LayerQuestions.PAndQ with { Seed = 11 }).Layers.Binary.P!.Value;
        Assert.That(p, Is.EqualTo(expected).Within(3 * Math.Sqrt(expected * (1 - expected) / 9_999)));
    }

    [Test]
    public void Other_names_give_the_same_overlap() => twoLayers.Sample(
        x =>
        {
            // The new names turn the order of the actors round.
            var (own, other) = (Build(x, n => n), Build(x, n => "z" + (char)('z' - Array.IndexOf(names, n))));
            var (was, now) = (own.Overlap().Layers, other.Overlap(new OverlapOptions { Pole = "zz", With = "zy" }).Layers);
            Assert.That((now.Jaccard, now.AlliancesCovered, now.PartnershipsCovered), Is.EqualTo((was.Jaccard, was.AlliancesCovered, was.PartnershipsCovered)));
            AssertSame(now.Binary, was.Binary);
            AssertSame(now.Weighted, was.Weighted);
        },
        iter: runs);

    [Test]
    public void An_isolated_actor_more_changes_no_coverage_and_no_cell() => twoLayers.Sample(
        x =>
        {
            var (was, now) = (Build(x, n => n).Overlap(), Build(x, n => n).States("0").Overlap());
            Assert.That(
                (now.Layers.Jaccard, now.Layers.AlliancesCovered, now.Layers.PartnershipsCovered),
                Is.EqualTo((was.Layers.Jaccard, was.Layers.AlliancesCovered, was.Layers.PartnershipsCovered)));
            Assert.That(now.Of("0").Place.Cell, Is.EqualTo(OverlapCell.Unattached));
            Assert.That(now.States.Where(s => s.Place.Id != "0"), Is.EqualTo(was.States));
        },
        iter: runs);

    [Test]
    public void Every_number_lies_in_its_range() => twoLayers.Sample(
        x =>
        {
            var layers = Build(x, n => n).Overlap().Layers;
            foreach (var share in new[] { layers.Jaccard, layers.AlliancesCovered, layers.PartnershipsCovered, layers.Binary.P, layers.Weighted.P })
                Assert.That(share ?? 0, Is.InRange(0, 1));
            foreach (var r in new[] { layers.Binary, layers.Weighted })
                Assert.That((r.Correlation ?? 0, r.P is null, r.WhyNull is null), Is.EqualTo((Math.Clamp(r.Correlation ?? 0, -1, 1), r.Correlation is null, r.P is not null)));
        },
        iter: runs);

    private static void AssertSame(PermutationAnswer now, PermutationAnswer was)
    {
        Assert.That(now.Correlation ?? 2, Is.EqualTo(was.Correlation ?? 2).Within(1e-9));
        Assert.That((now.P, now.Permutations, now.WhyNull), Is.EqualTo((was.P, was.Permutations, was.WhyNull)));
    }

    private static Rows Build((int Rank, bool Allied)[] pairs, Func<string, string> name)
    {
        var rows = new Rows().States(names.Select(name));
        var pair = 0;
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++, pair++)
            {
                if (pairs[pair].Rank > 0)
                    rows.Title(name(names[i]), name(names[j]), pairs[pair].Rank);
                if (pairs[pair].Allied)
                    rows.Pact(Defense, name(names[i]), name(names[j]));
            }
        }

        return rows;
    }
}
