using CsCheck;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Signals;

/// <summary>What holds of the counts whatever the record.</summary>
[TestFixture]
public sealed class HazardPropertyTests
{
    private static readonly DateOnly day = new(2020, 12, 31);
    private static readonly string[] ids = ["A", "B", "C", "D"];

    /// <summary>Sponsor, partner, kind, rank (0 outside the order), year and month of up to twenty events; one of a kind a year and side.</summary>
    private static readonly Gen<List<(int From, int To, int Kind, int Rank, int Month)>> records = Gen.Select(
            Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 240]).Array[0, 20]
        .Select(events => events.Where(e => e.Item1 != e.Item2).DistinctBy(e => (e.Item1, e.Item2, e.Item3, e.Item5)).ToList());

    [Test]
    public void Every_event_is_one_of_its_own_trials() => records.Sample(events =>
    {
        foreach (var (step, signal) in Signals(Build(events).Records))
        {
            Assert.That(signal.Events, Is.InRange(1, signal.Trials), step.Event.ToString());
            Assert.That(signal.Bits, Is.GreaterThan(0).And.EqualTo(-Math.Log2((signal.Events + 1.0) / (signal.Trials + 2))).Within(1e-12));
            Assert.That(signal.Cell.Since == SinceChange.Never, Is.EqualTo(step.LastChange is null));
            Assert.That(signal.Cell.Level > 0, Is.EqualTo(step.Before is not null));
        }
    });

    [Test]
    public void A_sponsor_with_a_ladder_of_its_own_changes_no_signal_of_another() => records.Sample(events =>
    {
        var alone = Build(events);
        var beside = Build(events).OwnLadder("OWN", "Z", 3).Title("Z", "A", 1, "2001", ladder: "OWN").Title("Z", "A", 2, "2005", PartnershipEventKind.Downgrade, "OWN");

        // Z is an actor in both, so that the same ones wait for a title.
        Assert.That(Text(beside.Records, "Z"), Is.EqualTo(Text(alone.States("Z").Records, "Z")));
    });

    [Test]
    public void Names_and_the_order_of_rows_mean_nothing() => records.Sample(events =>
    {
        var (one, other) = (Build(events), Build([.. events.AsEnumerable().Reverse()], id => "X" + id));

        Assert.That(Text(other.Records, null).Replace("X", "", StringComparison.Ordinal), Is.EqualTo(Text(one.Records, null)));
    });

    [Test]
    public void One_more_year_of_quiet_makes_what_happened_no_likelier() => records.Sample(events =>
    {
        var (rows, later) = (Build(events).Records, day.AddYears(1));
        var now = Signals(rows).Select(s => s.Signal.Probability);
        var then = Signals(rows, later).Select(s => s.Signal.Probability);

        Assert.That(then.Zip(now).Where(p => p.First > p.Second), Is.Empty);
    });

    private static string Text(PartnershipRecords rows, string? without) => string.Join('\n', Signals(rows)
        .Where(s => s.Step.Event.Sponsor != without)
        .Select(s => $"{s.Step.Event.Sponsor}-{s.Step.Event.Partner} {s.Step.Event.Date} {s.Step.Event.Kind} {s.Signal}"));

    private static List<(TitleStep Step, Signal Signal)> Signals(PartnershipRecords rows, DateOnly? asOf = null)
    {
        var book = TitleBook.Compile(rows.Partnerships, day);
        var table = HazardTable.Of(rows, book, asOf ?? day);
        return [.. book.All.SelectMany(h => TitleSteps.Of(h.Value)).Where(s => table.Of(s) is not null).Select(s => (s, table.Of(s)!))];
    }

    private static Rows Build(IReadOnlyList<(int From, int To, int Kind, int Rank, int Month)> events, Func<string, string>? name = null)
    {
        var rows = new Rows().States(ids.Select(i => name?.Invoke(i) ?? i));
        foreach (var (from, to, kind, rank, month) in events)
        {
            var date = FormattableString.Invariant($"{1995 + (month / 12)}-{1 + (month % 12):00}");
            rows.Title(name?.Invoke(ids[from]) ?? ids[from], name?.Invoke(ids[to]) ?? ids[to], rank, date, (PartnershipEventKind)kind);
        }

        return rows;
    }
}
