using CsCheck;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Gap;

/// <summary>What holds of any titles and deeds.</summary>
[TestFixture]
public sealed class GapPropertyTests
{
    private const int runs = 60;
    private static readonly string[] names = ["un_vote_agreement", "leader_visits", "trade_share", "trade_value", "arms_share", "students", "institutes", "embassy"];

    /// <summary>Ranks of seven partners, 0 and below: no title; and values of eight indicators for each, 0 and below: no row.</summary>
    private static readonly Gen<(int[] Ranks, int[] Values)> worlds = Gen.Select(Gen.Int[-1, 5].Array[7], Gen.Int[-1, 6].Array[7 * 8]);

    [Test]
    public void Gaps_and_percentiles_are_balanced() => worlds.Sample(
        x =>
        {
            var result = Build(x).Gap(Few);
            if (result.Partners.Count == 0)
                return;
            Assert.That(result.Partners.Sum(p => p.Gap), Is.Zero.Within(1e-9));
            Assert.That(result.Partners.Average(p => p.Percentiles.Title), Is.EqualTo(0.5).Within(1e-9));
            foreach (var p in result.Partners)
            {
                Assert.That(p.Low.Value, p.High.Value is { } high ? Is.AtMost(high) : Is.Null);
                Assert.That(p.Low.Value ?? 0, Is.GreaterThan(-1));
                Assert.That(p.High.Value ?? 0, Is.LessThan(1));
                Assert.That(p.IsOverTitled && p.IsUnderTitled, Is.False);
                Assert.That(p.SubstanceInterval.Low.Value ?? 0, Is.AtMost(p.SubstanceInterval.High.Value ?? 0));
            }
        },
        iter: runs);

    [Test]
    public void Everybody_has_a_gap_or_a_reason() => worlds.Sample(
        x =>
        {
            var result = Build(x).Gap(Few);
            Assert.That(result.Partners.Select(p => p.Id).Concat(result.Nulls.Keys).Order(StringComparer.Ordinal), Is.EqualTo(Titled(x)));
            Assert.That(result.Partners.Select(p => p.Profile.Measured.Count), Is.All.GreaterThanOrEqualTo(3));
        },
        iter: runs);

    [Test]
    public void The_order_of_the_rows_does_not_matter() => worlds.Sample(
        x => Assert.That(BundledData.Reversed(Build(x).Records).Gap(Few).Text(), Is.EqualTo(Build(x).Gap(Few).Text())), iter: runs);

    [Test]
    public void Any_weights_in_the_same_order_leave_the_gap_where_it_is() => worlds.Sample(
        x => Assert.That(
            Build(x).Gap(Few, Ask.On(weights: "geometric:0.5")).Partners.Select(p => (p.Id, p.Gap, p.Low, p.High)),
            Is.EqualTo(Build(x).Gap(Few).Partners.Select(p => (p.Id, p.Gap, p.Low, p.High)))),
        iter: runs);

    [Test]
    public void A_higher_title_and_nothing_else_never_lowers_a_gap() => Gen.Select(worlds, Gen.Int[0, 6]).Sample(
        (x, at) =>
        {
            if (x.Ranks[at] < 2)
                return;
            var raised = (int[])x.Ranks.Clone();
            raised[at]--;
            var was = Build(x).Gap(Few).Partners.SingleOrDefault(p => p.Id == Name(at));
            var now = Build((raised, x.Values)).Gap(Few).Partners.SingleOrDefault(p => p.Id == Name(at));
            Assert.That(now is null, Is.EqualTo(was is null));
            Assert.That(now?.Gap ?? 0, Is.GreaterThanOrEqualTo((was?.Gap ?? 0) - 1e-12));
            Assert.That(now?.Substance, Is.EqualTo(was?.Substance));
        },
        iter: runs);

    [TestCaseSource(typeof(Cultures), nameof(Cultures.Troublesome))]
    public void The_culture_does_not_matter(string culture) => Assert.That(
        Cultures.In(culture, () => BundledData.Records.Gap(new GapOptions { Sponsor = "CHN", Samples = 20 }).Text()),
        Is.EqualTo(BundledData.Records.Gap(new GapOptions { Sponsor = "CHN", Samples = 20 }).Text()));

    [TestCase("CHN")]
    [TestCase("USA")]
    [TestCase("RUS")]
    public void On_the_bundled_data_the_gap_lies_in_its_interval(string sponsor)
    {
        var result = BundledData.Records.Gap(new GapOptions { Sponsor = sponsor }, Ask.On("2026-06-30"));
        Assert.That(result.Partners, Has.Count.GreaterThan(8));
        foreach (var p in result.Partners)
            Assert.That(p.Gap, Is.InRange(p.Low.Value!.Value - 1e-9, p.High.Value!.Value + 1e-9), p.Id);
    }

    private static GapOptions Few { get; } = new() { Sponsor = "S", Samples = 20 };

    private static Rows Build((int[] Ranks, int[] Values) x)
    {
        var rows = new Rows().States("S");
        for (var i = 0; i < x.Ranks.Length; i++)
        {
            if (x.Ranks[i] > 0)
                rows.Title("S", Name(i), x.Ranks[i]);
            for (var k = 0; k < names.Length; k++)
            {
                if (x.Values[(i * names.Length) + k] is > 0 and var value)
                    rows.Fact("S", Name(i), 2020, value, names[k]);
            }
        }

        return rows;
    }

    private static IEnumerable<string> Titled((int[] Ranks, int[] Values) x) => Enumerable.Range(0, x.Ranks.Length).Where(i => x.Ranks[i] > 0).Select(Name);

    private static string Name(int i) => FormattableString.Invariant($"P{i}");
}
