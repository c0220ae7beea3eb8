using CsCheck;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Differences;

/// <summary>What holds between any two days.</summary>
[TestFixture]
public sealed class DifferencePropertyTests
{
    private static readonly string[] ids = ["A", "B", "C"];

    private static readonly Gen<List<(int From, int To, int Kind, int Rank, int Year)>> records = Gen.Select(
            Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[2000, 2010]).Array[0, 15]
        .Select(events => events.Where(e => e.Item1 != e.Item2).DistinctBy(e => (e.Item1, e.Item2, e.Item3, e.Item5)).ToList());

    [Test]
    public void What_stood_and_what_opened_is_what_stands_and_what_closed() => Gen.Select(records, Gen.Int[2000, 2010], Gen.Int[0, 5]).Sample((events, from, years) =>
    {
        var rows = Build(events);
        var result = Between(rows, from, from + years);
        var (before, after) = (Standing(rows, from), Standing(rows, from + years));

        Assert.That(before + result.Opened.Count, Is.EqualTo(after + result.Closed.Count));
        Assert.That(result.Changed.Count + result.Unchanged + result.Closed.Count, Is.EqualTo(before));
        Assert.That(result.Sides.Select(s => (s.Sponsor, s.Partner)), Is.Unique);
    });

    [Test]
    public void Between_a_day_and_itself_nothing_changes() => records.Sample(events =>
        Assert.That(Between(Build(events), 2005, 2005).Sides, Is.Empty));

    [Test]
    public void The_weights_are_those_of_the_networks_of_the_two_days() => records.Sample(events =>
    {
        var rows = Build(events);
        var (one, other) = (rows.Network(Ask.On("2003") with { Directed = true }), rows.Network(Ask.On("2007") with { Directed = true }));

        foreach (var side in Between(rows, 2003, 2007).Sides)
        {
            Assert.That(side.Before?.Weight ?? 0, Is.EqualTo(Arc(one, side)));
            Assert.That(side.After?.Weight ?? 0, Is.EqualTo(Arc(other, side)));
        }

        static double Arc(Analysis.Snapshots.Snapshot network, SideDifference side) =>
            network.Ties.SingleOrDefault(t => t.Source == side.Sponsor && t.Target == side.Partner)?.Weight ?? 0;
    });

    [Test]
    public void Sponsors_taken_one_by_one_make_the_whole() => records.Sample(events =>
    {
        var rows = Build(events);
        var parts = ids.SelectMany(s => DifferenceAnalysis.Between(rows.Records, Ask.On("2008"), new DateOnly(2002, 12, 31), s).Sides).ToList();

        Assert.That(parts.Select(Line), Is.EqualTo(Between(rows, 2002, 2008).Sides.Select(Line)));

        static string Line(SideDifference s) => FormattableString.Invariant($"{s.Sponsor} {s.Partner} {s.Kind} {s.Before?.Weight:R} {s.After?.Weight:R}");
    });

    private static DifferenceResult Between(Rows rows, int from, int to) =>
        DifferenceAnalysis.Between(rows.Records, Ask.On(FormattableString.Invariant($"{to}")), new DateOnly(from, 12, 31), null);

    private static int Standing(Rows rows, int year) =>
        rows.Network(Ask.On(FormattableString.Invariant($"{year}"))).Book.Standing.Count;

    private static Rows Build(IReadOnlyList<(int From, int To, int Kind, int Rank, int Year)> events)
    {
        var rows = new Rows().States(ids);
        foreach (var (from, to, kind, rank, year) in events)
        {
            rows.Title(ids[from], ids[to], rank, FormattableString.Invariant($"{year}"), (PartnershipEventKind)kind);
        }

        return rows;
    }
}
