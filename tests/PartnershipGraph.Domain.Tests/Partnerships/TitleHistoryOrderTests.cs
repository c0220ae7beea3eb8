using CsCheck;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;
using static PartnershipGraph.Domain.Tests.Partnerships.Told;

namespace PartnershipGraph.Domain.Tests.Partnerships;

[TestFixture]
public sealed class TitleHistoryOrderTests
{
    private static readonly PartnershipEventKind[] kinds = Enum.GetValues<PartnershipEventKind>();

    /// <summary>Few dates, of every precision and several with one first day, so that events of one day are common.</summary>
    private static readonly string[] dates = ["2019", "2019-01", "2019-01-01", "2019-06", "2019-06-01", "2019-06-05", "2020"];

    /// <summary>Events with different keys, in two orders.</summary>
    private static readonly Gen<(PartnershipEvent[] Events, PartnershipEvent[] Shuffled)> sides =
        Gen.Select(Gen.Int[0, dates.Length - 1], Gen.Int[0, kinds.Length - 1], Gen.Int[0, 5])
            .Select((date, kind, rank) => Event(dates[date], kinds[kind], rank)).Array[0, 12]
            .Select(events => events.DistinctBy(e => (e.Date, e.Kind)).ToArray())
            .SelectMany(events => Gen.Shuffle(events.ToArray()).Select(shuffled => (events, shuffled)));

    [Test]
    public void The_order_of_the_rows_never_changes_the_result() => sides.Sample((events, shuffled) =>
    {
        var (one, other) = (TitleHistory.Compile(events), TitleHistory.Compile(shuffled));
        Assert.That(other.Events, Is.EqualTo(one.Events));
        Assert.That(other.Spells, Is.EqualTo(one.Spells));
        Assert.That(other.State, Is.EqualTo(one.State));
        Assert.That(other.Standing, Is.EqualTo(one.Standing));
    });

    [Test]
    public void Spells_follow_each_other_and_only_the_last_may_be_open() => sides.Sample((events, _) =>
    {
        var history = TitleHistory.Compile(events);
        for (var i = 1; i < history.Spells.Count; i++)
        {
            Assert.That(history.Spells[i - 1].Closing, Is.Not.Null);
            Assert.That(history.Spells[i - 1].Closing!.Date.FirstDay, Is.LessThanOrEqualTo(history.Spells[i].Opening.Date.FirstDay));
        }

        Assert.That(history.Standing is not null, Is.EqualTo(history.Spells.Count > 0 && history.Spells[^1].Closing is null));
    });

    [Test]
    public void Sectoral_rows_never_change_a_spell() => sides.Sample((events, _) =>
    {
        var counting = events.Where(e => e.CountsForTie).ToArray();
        Assert.That(TitleHistory.Compile(events).Spells, Is.EqualTo(TitleHistory.Compile(counting).Spells));
        Assert.That(TitleHistory.Compile(events).State, Is.EqualTo(TitleHistory.Compile(counting).State));
    });

    [Test]
    public void Events_of_one_day_apply_in_the_order_of_their_kinds()
    {
        var history = TitleHistory.Compile(kinds.Reverse().Select(kind => Event("2019-06-05", kind, 1 + (int)kind % 5)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                history.Events.Select(e => e.Kind), Is.EqualTo([Establish, Upgrade, Downgrade, Rename, Reaffirm, Suspend, End]));
            Assert.That(history.State, Is.EqualTo(SideState.Closed));
            Assert.That(history.Spells, Has.Count.EqualTo(4), "the reaffirmation met an open title");
        }
    }

    [Test]
    public void A_title_replaced_on_its_own_day_held_no_day()
    {
        var history = TitleHistory.Compile([Event("2019-06-05", Upgrade, 1), Event("2019-06-05", Establish, 3)]);
        Assert.That(Spells(history), Is.EqualTo(["3: 2019-06-05 to 2019-06-05", "1: 2019-06-05 to now"]));
        Assert.That(history.Spells[0].Span.Holds(new DateOnly(2019, 6, 5)), Is.False);
    }

    [Test]
    public void A_partial_date_comes_before_a_later_day_of_its_year()
    {
        var history = TitleHistory.Compile([Event("2019-06-05", Downgrade, 4), Event("2019", Upgrade, 2)]);
        Assert.That(Spells(history), Is.EqualTo(["2: 2019 to 2019-06-05", "4: 2019-06-05 to now"]));
    }

    [Test]
    public void A_year_and_its_first_day_are_one_day_ordered_by_kind_first()
    {
        var history = TitleHistory.Compile([Event("2019", Upgrade, 2), Event("2019-01-01", Establish, 3)]);
        Assert.That(Spells(history), Is.EqualTo(["3: 2019-01-01 to 2019", "2: 2019 to now"]));
    }

    [Test]
    public void Of_two_events_of_one_kind_on_one_day_the_better_known_date_comes_last()
    {
        PartnershipEvent[] events = [Event("2019-01-01", Upgrade, 1), Event("2019", Upgrade, 3), Event("2019-01", Upgrade, 2)];
        Assert.That(Spells(TitleHistory.Compile(events)).Last(), Is.EqualTo("1: 2019-01-01 to now"));
    }
}
