using System.Globalization;
using CsCheck;
using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>Spells, ends and tie-years counted again by looking at every pair on every day.</summary>
[TestFixture]
internal sealed class DayByDayTests
{
    private const int runs = 150;
    private const int last = 31;

    private static readonly string[] names = ["A", "P", "Q"];

    private static readonly (int By, int Of)[] sides = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)];

    private static readonly (int First, int Second)[] pairs = [(0, 1), (0, 2), (1, 2)];

    private static readonly Gen<Said[]> histories =
        Gen.Select(Gen.Int[0, sides.Length - 1], Gen.Int[1, last + 5], Gen.Enum<PartnershipEventKind>(), (side, day, kind) => new Said(side, day, kind)).Array[0, 16];

    /// <summary>Pacts from one day to another; beyond the as-of day too.</summary>
    private static readonly Gen<(int Pair, int From, int Days, bool IsDefense)[]> pacts =
        Gen.Select(Gen.Int[0, pairs.Length - 1], Gen.Int[1, last], Gen.Int[1, 15], Gen.Bool).Array[0, 8];

    [Test]
    public void Titles_come_and_go_as_on_every_single_day([Values] TieCombination combine) => histories.Sample(
        said =>
        {
            var rate = Build(said).Reasons(network: On() with { Combine = combine }).Partnerships;
            AssertIs(rate, pairs.Select(p => (Func<int, bool>)(day => Stands(said, p, day, combine))));
        },
        iter: runs);

    [Test]
    public void Pacts_come_and_go_as_on_every_single_day() => pacts.Sample(
        made =>
        {
            var result = Build(made).Reasons(network: On());
            AssertIs(result.Alliances, pairs.Select((_, p) => (Func<int, bool>)(day => made.Any(m => m.Pair == p && Holds(m, day)))));
            AssertIs(result.DefensePacts, pairs.Select((_, p) => (Func<int, bool>)(day => made.Any(m => m.Pair == p && m.IsDefense && Holds(m, day)))));

            static bool Holds((int Pair, int From, int Days, bool IsDefense) m, int day) => m.From <= day && day < m.From + m.Days;
        },
        iter: runs);

    [Test]
    public void What_is_told_later_changes_nothing_of_before() => histories.Sample(
        said =>
        {
            var (whole, early) = (Build(said).Reasons(network: On()), Build([.. said.Where(s => s.Day <= last)]).Reasons(network: On()));
            Assert.That(whole.Partnerships.All, Is.EqualTo(early.Partnerships.All));
            Assert.That(whole.Sponsors.Select(s => (s.Sponsor, s.Share)), Is.EqualTo(early.Sponsors.Select(s => (s.Sponsor, s.Share))));
        },
        iter: runs / 3);

    [Test]
    public void A_pact_of_which_nobody_knows_the_beginning_has_no_years_and_no_rate()
    {
        var rows = new Rows().Pact(AllianceKind.Defense, "P", "A", from: null, to: "2001-01-10").Pact(AllianceKind.Defense, "Q", "A", "2001-01-01", "2001-01-11");
        var rate = rows.Reasons(network: On()).Alliances;

        Assert.That((rate.All.Count, rate.Ended.Count, rate.WithoutBeginning, rate.EndDays), Is.EqualTo((2, 2, 1, 2)));
        Assert.That(rate.TieYears, Is.EqualTo(10 / 365.2425).Within(1e-12));
        Assert.That(rate.Per100, Is.EqualTo(100 / (10 / 365.2425)).Within(1e-6), "one end, not two");
        Assert.That(new Rows().Pact(AllianceKind.Defense, "P", "A", from: null, to: "2001-01-10").Reasons(network: On()).Alliances.Per100, Is.Null);
    }

    [Test]
    public void A_rate_is_undefined_without_tie_years_and_zero_where_nothing_ended()
    {
        Assert.That(new Rows().Reasons(network: On()).Partnerships.Per100, Is.Null);
        Assert.That(new Rows().Title("P", "A", 1, "2001-01-31").Reasons(network: On()).Partnerships.Per100, Is.Null, "given on the as-of day");
        Assert.That(new Rows().Title("P", "A", 1, "2001-01-30").Reasons(network: On()).Partnerships.Per100, Is.Zero);
    }

    private static void AssertIs(ExitRate rate, IEnumerable<Func<int, bool>> stands)
    {
        var (days, begun, endDays) = (0, 0, new List<int>());
        foreach (var standsOn in stands)
        {
            days += Enumerable.Range(1, last - 1).Count(standsOn);
            begun += Enumerable.Range(1, last).Count(d => standsOn(d) && (d == 1 || !standsOn(d - 1)));
            endDays.AddRange(Enumerable.Range(2, last - 1).Where(d => !standsOn(d) && standsOn(d - 1)));
        }

        Assert.That((rate.All.Count, rate.Ended.Count, rate.EndDays), Is.EqualTo((begun, endDays.Count, endDays.Distinct().Count())));
        Assert.That(rate.TieYears, Is.EqualTo(days / 365.2425).Within(1e-12));
        Assert.That(rate.Per100, days == 0 ? Is.Null : Is.EqualTo(100 * endDays.Count / (days / 365.2425)).Within(1e-6));
    }

    /// <summary>Open or closed after all that was said up to the day; a side that has said nothing does not count.</summary>
    private static bool Stands(Said[] said, (int First, int Second) pair, int day, TieCombination combine)
    {
        List<bool> open =
        [
            .. said.Where(s => s.Day <= day && (sides[s.Side] == pair || sides[s.Side] == (pair.Second, pair.First)))
                .GroupBy(s => s.Side)
                .Select(g => g.OrderBy(s => s.Day).ThenBy(s => s.Kind).Last().Kind is not (PartnershipEventKind.Suspend or PartnershipEventKind.End)),
        ];
        return open.Count > 0 && (combine == TieCombination.Min ? open.TrueForAll(o => o) : open.Exists(o => o));
    }

    private static SnapshotOptions On() => Ask.On(Date(last));

    private static string Date(int day) => new DateOnly(2000, 12, 31).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Rows Build(Said[] said)
    {
        var rows = new Rows().States(names);
        foreach (var (side, day, kind) in said.Distinct())
            rows.Title(names[sides[side].By], names[sides[side].Of], kind is PartnershipEventKind.Suspend or PartnershipEventKind.End ? null : 2, Date(day), kind);
        return rows;
    }

    private static Rows Build((int Pair, int From, int Days, bool IsDefense)[] made)
    {
        var rows = new Rows().States(names);
        foreach (var (i, (pair, from, days, isDefense)) in made.Index())
        {
            var (name, kind) = (FormattableString.Invariant($"Pact {i}"), isDefense ? AllianceKind.Defense : AllianceKind.Entente);
            rows.Member(name, names[pairs[pair].First], kind, Date(from), Date(from + days)).Member(name, names[pairs[pair].Second], kind, Date(from), Date(from + days));
        }

        return rows;
    }

    private sealed record Said(int Side, int Day, PartnershipEventKind Kind);
}
