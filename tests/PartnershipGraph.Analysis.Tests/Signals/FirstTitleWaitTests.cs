using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Signals;

/// <summary>Who waits for a first title, from which day and to which: S gives its first one to A on the first day of 2000.</summary>
internal sealed class FirstTitleWaitTests
{
    private static int Trials(Rows rows, string asOf = "2010-12-31") =>
        TimelineAnalysis.Run(rows.Records, Ask.On(asOf), "S", "A").A.Events[0].Signal!.Trials;

    private static Rows World => new Rows().States("S").Title("S", "A", 5, "2000");

    [TestCase(null, null, 11, Description = "2000 to 2010, each begun")]
    [TestCase("2005-07-01", null, 6, Description = "years run from the day on which it came to be")]
    [TestCase("2010-12-31", null, 1, Description = "one that came to be on the very day waits for that day")]
    [TestCase("2011", null, 0, Description = "one of later does not")]
    [TestCase(null, "2005-01-01", 5, Description = "the last day is the one before its end")]
    [TestCase(null, "2005-01-02", 6)]
    [TestCase("1950", "2000-01-01", 0, Description = "gone before anybody was given one")]
    [TestCase("1950", "2000-01-02", 1)]
    public void A_state_waits_while_it_exists(string? from, string? to, int years) =>
        Assert.That(Trials(World.Actor("C", ActorKind.State, from, to)), Is.EqualTo(1 + years));

    [TestCase("2010-01-01", 10)]
    [TestCase("2010-01-02", 11)]
    public void One_that_ends_on_the_day_of_the_question_is_gone_by_then(string day, int years) =>
        Assert.That(Trials(World.Actor("C", ActorKind.State, null, day), day), Is.EqualTo(1 + years));

    [Test]
    public void One_that_was_given_a_title_before_it_is_said_to_exist_was_at_risk_on_that_day() =>
        Assert.That(Trials(World.Actor("C", ActorKind.State, "2008").Title("S", "C", 5, "2004")), Is.EqualTo(2));

    [TestCase("2003-06", PartnershipEventKind.Establish, 4)]
    [TestCase("2003-06", PartnershipEventKind.End, 4, Description = "an end is the first that was said of it")]
    public void The_first_word_ends_the_waiting(string date, PartnershipEventKind kind, int years) =>
        Assert.That(Trials(World.Title("S", "C", kind == PartnershipEventKind.End ? null : 4, date, kind)), Is.EqualTo(1 + years));

    [Test]
    public void A_sectoral_title_is_not_the_first_word() =>
        Assert.That(Trials(World.Title("S", "C", 0, "2003-06")), Is.EqualTo(1 + 11));

    [Test]
    public void The_sponsor_does_not_wait_for_itself_and_each_sponsor_has_its_own_first_day() =>
        Assert.That(Trials(World.Title("T", "S", 5, "2008")), Is.EqualTo(1 + 11 + 1 + 3), "T waits for S eleven years; of T's own, S one and A three, on the same ladder");

    [Test]
    public void On_two_ladders_of_one_sponsor_it_is_waited_for_both()
    {
        var rows = World.Actor("C", ActorKind.State).Title("S", "B", 1, "2006", ladder: "L3");
        var second = TimelineAnalysis.Run(rows.Records, Ask.On("2010-12-31"), "S", "B").A.Events[0].Signal!;

        Assert.That((second.Cell, second.Events, second.Trials), Is.EqualTo((new HazardCell("L3", 0, SinceChange.Never), 1, 1 + 5)), "B on its day and C in 2006 to 2010; A had been titled before");
    }
}
