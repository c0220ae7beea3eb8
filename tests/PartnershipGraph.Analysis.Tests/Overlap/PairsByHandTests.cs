using CsCheck;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Overlap;

/// <summary>Every number of an overlap, counted again pair by pair from what was said and promised.</summary>
[TestFixture]
internal sealed class PairsByHandTests
{
    private const int runs = 40;
    private const double near = 1e-9;

    private static readonly string[] names = ["P", "Q", "A", "B", "C"];

    private static readonly AllianceKind[] kinds = Enum.GetValues<AllianceKind>();

    private static readonly (int I, int J)[] pairs =
        [.. Enumerable.Range(0, names.Length).SelectMany(i => Enumerable.Range(i + 1, names.Length - i - 1).Select(j => (i, j)))];

    /// <summary>What each says of each (0 or below: nothing), the pact of each pair (below 0: none), how sides are joined.</summary>
    private static readonly Gen<World> worlds = Gen.Select(
        Gen.Int[-4, 5].Array[names.Length * names.Length],
        Gen.Int[-7, kinds.Length - 1].Array[pairs.Length],
        Gen.Enum<TieCombination>(),
        (ranks, pacts, combine) => new World(ranks, pacts, combine));

    [Test]
    public void Counts_and_shares_are_those_of_the_pairs() => worlds.Sample(
        w =>
        {
            var layers = Ask(w).Layers;
            var titled = pairs.Count(p => w.Weight(p.I, p.J) > 0);
            var allied = pairs.Count(p => w.IsAllied(p.I, p.J));
            var both = pairs.Count(p => w.Weight(p.I, p.J) > 0 && w.IsAllied(p.I, p.J));
            var either = pairs.Count(p => w.Weight(p.I, p.J) > 0 || w.IsAllied(p.I, p.J));

            Assert.That((layers.Partnerships, layers.Alliances, layers.Both, layers.Pairs), Is.EqualTo((titled, allied, both, pairs.Length)));
            AssertIs(layers.Jaccard, either == 0 ? null : (double)both / either, "Jaccard");
            AssertIs(layers.AlliancesCovered, allied == 0 ? null : (double)both / allied, "alliances covered");
            AssertIs(layers.PartnershipsCovered, titled == 0 ? null : (double)both / titled, "partnerships covered");
        },
        iter: runs);

    [Test]
    public void Phi_is_that_of_the_four_counts() => worlds.Sample(
        w =>
        {
            double Count(bool titled, bool allied) => pairs.Count(p => w.Weight(p.I, p.J) > 0 == titled && w.IsAllied(p.I, p.J) == allied);
            var (n11, n10, n01, n00) = (Count(true, true), Count(true, false), Count(false, true), Count(false, false));
            var margins = (n11 + n10) * (n01 + n00) * (n11 + n01) * (n10 + n00);

            AssertIs(Ask(w).Layers.Binary.Correlation, margins == 0 ? null : ((n11 * n00) - (n10 * n01)) / Math.Sqrt(margins), "phi");
        },
        iter: runs);

    [Test]
    public void The_weighted_correlation_is_Pearsons_over_pairs() => worlds.Sample(
        w =>
        {
            double[] x = [.. pairs.Select(p => w.Weight(p.I, p.J))];
            double[] y = [.. pairs.Select(p => w.IsAllied(p.I, p.J) ? 1.0 : 0)];
            var (mx, my) = (x.Average(), y.Average());
            var (vx, vy) = (x.Sum(v => (v - mx) * (v - mx)), y.Sum(v => (v - my) * (v - my)));
            var covariance = x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum();

            AssertIs(Ask(w).Layers.Weighted.Correlation, vx < near || vy < near ? null : covariance / Math.Sqrt(vx * vy), "r");
        },
        iter: runs);

    [Test]
    public void The_p_value_is_the_share_of_all_relabelings_with_as_much_in_common() => worlds.Sample(
        w =>
        {
            var layers = Ask(w).Layers;
            List<int[]> relabelings = [.. Orders([0, 1, 2, 3, 4])];
            AssertIs(layers.Binary.P, layers.Binary.WhyNull is null ? Upper(p => w.Weight(p.I, p.J) > 0 ? 1 : 0) : null, "p of any title");
            AssertIs(layers.Weighted.P, layers.Weighted.WhyNull is null ? Upper(p => w.Weight(p.I, p.J)) : null, "p of its depth");

            // Both layers keep their ties under a relabeling, so r grows with what lies on allied pairs and with nothing else.
            double Upper(Func<(int I, int J), double> title)
            {
                var found = pairs.Where(p => w.IsAllied(p.I, p.J)).Sum(title);
                return relabelings.Average(o => pairs.Where(p => w.IsAllied(o[p.I], o[p.J])).Sum(title) >= found - near ? 1.0 : 0);
            }
        },
        iter: runs);

    [Test]
    public void Everybody_stands_in_the_cell_that_pact_and_title_say() => worlds.Sample(
        w =>
        {
            foreach (var state in Ask(w).States)
            {
                var i = Array.IndexOf(names, state.Place.Id);
                var (allied, tie) = (w.Pact(i, 0) == (int)AllianceKind.Defense, w.Weight(i, 1));
                var cell = allied ? (tie > 0.6 - near ? OverlapCell.AlliedHedger : OverlapCell.AlliedOnly) : tie > 0.6 - near ? OverlapCell.Leaning : OverlapCell.Unattached;

                Assert.That((state.Place.IsAllied, state.Place.Cell), Is.EqualTo((allied, cell)), state.Place.Id);
                Assert.That(state.Place.Tie, Is.EqualTo(tie).Within(near));
                Assert.That(state.Place.AlliedHedging, Is.EqualTo(allied ? tie : 0).Within(near));
            }
        },
        iter: runs);

    [Test]
    public void The_share_of_challengers_is_summed_over_titles() => Gen.Select(worlds, Gen.Bool.Array[names.Length]).Sample(
        (w, chosen) =>
        {
            List<string> challengers = [.. names.Where((n, i) => i > 0 && chosen[i])];
            foreach (var state in Ask(w, LayerQuestions.PAndQ with { Challengers = challengers }).States)
            {
                var i = Array.IndexOf(names, state.Place.Id);
                var all = Others(i).Sum(k => w.Weight(i, k));
                var theirs = Others(i).Where(k => challengers.Contains(names[k])).Sum(k => w.Weight(i, k));
                double? share = challengers.Count == 0 || challengers.Contains(names[i]) || all == 0 ? null : theirs / all;

                AssertIs(state.ChallengerShare.Value, share, "share of " + names[i]);
                AssertIs(state.SoftBalancing.Value, share * (state.Place.IsAllied ? 0 : 1), "SB of " + names[i]);
                Assert.That(state.ChallengerShare.WhyNull is null, Is.EqualTo(share is not null), "a reason where there is no value");
                Assert.That(state.Titles, Is.EqualTo(Others(i).Count(k => w.Weight(i, k) > 0)));
            }
        },
        iter: runs);

    [Test]
    public void Who_is_asked_about_does_not_matter_to_the_layers() => worlds.Sample(
        w => Assert.That(Ask(w, new OverlapOptions { Pole = "Q", With = "P" }).Layers, Is.EqualTo(Ask(w).Layers)),
        iter: runs);

    [Test]
    public void Kinds_of_pact_are_layers_of_their_own() => worlds.Sample(
        w =>
        {
            var by = kinds.Select(k => Ask(w, LayerQuestions.PAndQ with { Kinds = [k] }).Layers).ToList();
            var all = Ask(w).Layers;
            Assert.That((by.Sum(l => l.Alliances), by.Sum(l => l.Both)), Is.EqualTo((all.Alliances, all.Both)), "each pair has one pact here");
            Assert.That(by.Select(l => l.Partnerships), Is.All.EqualTo(all.Partnerships));
        },
        iter: runs / 3);

    private static IEnumerable<int> Others(int i) => Enumerable.Range(0, names.Length).Where(k => k != i);

    private static IEnumerable<int[]> Orders(int[] of) => of.Length == 1
        ? [of]
        : of.SelectMany(first => Orders([.. of.Where(x => x != first)]).Select(rest => (int[])[first, .. rest]));

    private static void AssertIs(double? value, double? expected, string what) =>
        Assert.That(value, expected is { } number ? Is.EqualTo(number).Within(near) : Is.Null, what);

    private static OverlapResult Ask(World w, OverlapOptions? options = null) =>
        w.Rows.Overlap(options, Support.Ask.On() with { Combine = w.Combine });

    private sealed record World(int[] Ranks, int[] Pacts, TieCombination Combine)
    {
        public Rows Rows
        {
            get
            {
                var rows = new Rows().States(names);
                foreach (var (i, j) in pairs)
                {
                    if (Said(i, j) > 0)
                        rows.Title(names[i], names[j], Said(i, j));
                    if (Said(j, i) > 0)
                        rows.Title(names[j], names[i], Said(j, i));
                    if (IsAllied(i, j))
                        rows.Pact(kinds[Pact(i, j)], names[i], names[j]);
                }

                return rows;
            }
        }

        public double Weight(int i, int j)
        {
            double[] sides = [.. new[] { Said(i, j), Said(j, i) }.Where(r => r > 0).Select(r => (6 - r) / 5.0)];
            return sides.Length == 0 ? 0 : Combine == TieCombination.Min ? sides.Min() : Combine == TieCombination.Max ? sides.Max() : sides.Sum() / sides.Length;
        }

        public bool IsAllied(int i, int j) => Pact(i, j) >= 0;

        public int Pact(int i, int j) => Pacts[Array.IndexOf(pairs, (Math.Min(i, j), Math.Max(i, j)))];

        private int Said(int by, int of) => Ranks[(by * names.Length) + of];
    }
}
