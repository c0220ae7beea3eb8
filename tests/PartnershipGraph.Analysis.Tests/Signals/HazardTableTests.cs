using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Signals;

/// <summary>Signals by hand: S gives titles to A and B on the first day of 2000, raises A in 2003 and ends it in 2009; C is never titled.</summary>
[TestFixture]
public sealed class HazardTableTests
{
    private static Rows World => new Rows().States("S", "A", "B", "C").Title("S", "A", 5, "2000").Title("S", "B", 5, "2000")
        .Title("S", "A", 4, "2003-06", PartnershipEventKind.Upgrade).Ends("S", "A", "2009");

    private static Signal SignalOf(string partner, int number, string asOf = "2010-12-31", Rows? world = null) =>
        TimelineAnalysis.Run((world ?? World).Records, Ask.On(asOf), "S", partner).A.Events[number].Signal!;

    [Test]
    public void An_upgrade_is_counted_against_the_begun_years_at_its_level_and_band()
    {
        var signal = SignalOf("A", 1);

        // At level 1, in their third to fifth year: two years of A (2002, and 2003 in which it rose), three of B.
        Assert.That(signal.Cell, Is.EqualTo(new HazardCell("L5", 1, SinceChange.TwoToFive)));
        Assert.That((signal.Kind, signal.Events, signal.Trials), Is.EqualTo((SignalKind.Upgrade, 1, 5)));
        Assert.That(signal.Probability, Is.EqualTo(2.0 / 7).Within(1e-15));
        Assert.That(signal.Bits, Is.EqualTo(Math.Log2(3.5)).Within(1e-12));
    }

    [Test]
    public void An_end_and_a_suspension_are_one_kind()
    {
        var signal = SignalOf("A", 2);
        var suspended = SignalOf("A", 2, world: new Rows().States("S", "A", "B", "C").Title("S", "A", 5, "2000").Title("S", "B", 5, "2000")
            .Title("S", "A", 4, "2003-06", PartnershipEventKind.Upgrade).Ends("S", "A", "2009", PartnershipEventKind.Suspend));

        // At level 2 since June 2003: the sixth year began in June 2008.
        Assert.That((signal.Kind, signal.Cell, signal.Events, signal.Trials), Is.EqualTo((SignalKind.Lapse, new HazardCell("L5", 2, SinceChange.FiveToTen), 1, 1)));
        Assert.That(suspended, Is.EqualTo(signal));
    }

    [Test]
    public void A_first_title_is_counted_against_the_years_in_which_a_state_waited_for_one()
    {
        var signal = SignalOf("A", 0);

        // A and B one begun year each, C eleven: 2000 to 2010.
        Assert.That((signal.Kind, signal.Cell), Is.EqualTo((SignalKind.Establish, new HazardCell("L5", 0, SinceChange.Never))));
        Assert.That((signal.Events, signal.Trials), Is.EqualTo((2, 13)));
    }

    [TestCase("2001", "2003", SinceChange.TwoToFive, Description = "730 days")]
    [TestCase("2000", "2002", SinceChange.TwoToFive, Description = "731 days")]
    [TestCase("2000", "2001-12-31", SinceChange.UnderTwo)]
    [TestCase("2000-02-29", "2002-02-28", SinceChange.TwoToFive)]
    public void Years_run_from_anniversary_to_anniversary(string given, string raised, SinceChange band)
    {
        var world = new Rows().Title("S", "A", 5, given).Title("S", "A", 4, raised, PartnershipEventKind.Upgrade);

        Assert.That(SignalOf("A", 1, world: world).Cell.Since, Is.EqualTo(band));
    }

    [Test]
    public void Only_what_happened_up_to_the_day_counts()
    {
        Assert.That((SignalOf("A", 0, "2000-06-30").Events, SignalOf("A", 0, "2000-06-30").Trials), Is.EqualTo((2, 3)));
        Assert.That((SignalOf("A", 1, "2003-12-31").Events, SignalOf("A", 1, "2003-12-31").Trials), Is.EqualTo((1, 4)), "of B the years 2002 and 2003");
    }

    [Test]
    public void Who_does_not_exist_does_not_wait_and_organisations_wait_only_for_what_they_got()
    {
        var world = World.Actor("C", ActorKind.State, "2005", "2008").Actor("D", ActorKind.State, "1900", "1999").Actor("ORG", ActorKind.Organization)
            .Actor("UN", ActorKind.Organization).Title("S", "UN", 5, "2001-07-01");

        // A and B one year each, C the three of 2005 to 2007, UN two.
        var signal = SignalOf("A", 0, world: world);
        Assert.That((signal.Events, signal.Trials), Is.EqualTo((3, 1 + 1 + 3 + 2)));
    }

    [Test]
    public void A_title_given_again_is_counted_from_its_lapse()
    {
        var signal = SignalOf("A", 3, world: World.Title("S", "A", 5, "2010-06", PartnershipEventKind.Reaffirm));

        Assert.That((signal.Kind, signal.Cell), Is.EqualTo((SignalKind.Establish, new HazardCell("L5", 0, SinceChange.UnderTwo))), "whatever the row calls it");
        Assert.That((signal.Events, signal.Trials), Is.EqualTo((1, 2)));
    }

    [Test]
    public void Two_of_a_kind_in_one_year_are_one_success()
    {
        var world = World.Title("S", "B", 5, "2001-02", PartnershipEventKind.Reaffirm).Title("S", "B", 5, "2001-09", PartnershipEventKind.Reaffirm);
        var signal = SignalOf("B", 2, world: world);

        Assert.That((signal.Events, signal.Trials), Is.EqualTo((1, 4)), "two years of A and two of B, in one of which it was repeated");
    }

    [Test]
    public void Ladders_are_told_apart()
    {
        var signal = SignalOf("A", 1, world: World.Title("T", "A", 3, "2000", ladder: "L3").Title("T", "B", 3, "2000", ladder: "L3"));

        Assert.That((signal.Events, signal.Trials), Is.EqualTo((1, 5)));
    }

    [Test]
    public void No_event_of_the_record_is_impossible_or_certain()
    {
        var records = BundledData.Records;
        var told = ToldRecords.Of(records, Ask.On("2026-11-25"));
        var book = TitleBook.Compile(told.Partnerships, new DateOnly(2026, 11, 25));
        var table = HazardTable.Of(told, book, new DateOnly(2026, 11, 25));

        var signals = book.All.SelectMany(h => TitleSteps.Of(h.Value)).Select(table.Of).ToList();

        Assert.That(signals.OfType<Signal>().ToList(), Has.Count.GreaterThan(600));
        Assert.That(signals.OfType<Signal>().Where(s => s.Events < 1 || s.Events > s.Trials), Is.Empty, "each rests on itself at least, and no year has two");
        Assert.That(signals.OfType<Signal>().Where(s => s.Probability is not (> 0 and < 1) || s.Bits <= 0), Is.Empty);
    }

    [TestCase(0, 0, 1, Description = "nothing known: even chances")]
    [TestCase(0, 6, 3)]
    [TestCase(7, 126, 4)]
    public void Bits_follow_from_the_counts(int events, int trials, double bits) =>
        Assert.That(new Signal(SignalKind.Upgrade, new HazardCell("L", 1, SinceChange.UnderTwo), events, trials).Bits, Is.EqualTo(bits).Within(1e-12));

    [TestCase(0, SinceChange.UnderTwo)]
    [TestCase(1, SinceChange.UnderTwo)]
    [TestCase(2, SinceChange.TwoToFive)]
    [TestCase(4, SinceChange.TwoToFive)]
    [TestCase(5, SinceChange.FiveToTen)]
    [TestCase(9, SinceChange.FiveToTen)]
    [TestCase(10, SinceChange.TenOrMore)]
    [TestCase(80, SinceChange.TenOrMore)]
    public void Years_fall_into_bands(int year, SinceChange band) => Assert.That(HazardCell.Of("L", 3, year).Since, Is.EqualTo(band));

    [Test]
    public void Who_ceased_to_be_on_the_first_day_of_all_was_never_at_risk() => Assert.That(
        SignalOf("A", 0, world: new Rows().Actor("X", ActorKind.State, to: "0001").Title("S", "A", 5, "2000").Title("S", "B", 5, "2000")),
        Is.EqualTo(SignalOf("A", 0, world: new Rows().Title("S", "A", 5, "2000").Title("S", "B", 5, "2000"))));
}
