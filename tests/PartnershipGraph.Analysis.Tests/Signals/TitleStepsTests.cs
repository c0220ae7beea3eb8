using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Signals;

/// <summary>What stood before and after each event, and since when.</summary>
[TestFixture]
public sealed class TitleStepsTests
{
    private static IReadOnlyList<TitleStep> Steps(Rows rows) =>
        TitleSteps.Of(TitleBook.Compile(rows.Records.Partnerships, new DateOnly(2030, 1, 1)).Of("A", "B")!);

    private static string Lines(Rows rows) => string.Join("; ", Steps(rows).Select(s => FormattableString.Invariant(
        $"{s.Event.Kind} {Rank(s.Before)}>{Rank(s.After)} last {Rank(s.Last)} since {s.LastChange?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{(s.IsOpening ? " opens" : "")}{(s.IsLapse ? " lapses" : "")}")));

    private static string Rank(TitleSpell? spell) => spell?.Rank.ToString() ?? "-";

    [Test]
    public void A_repetition_changes_nothing_and_is_no_change_to_count_from()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Title("A", "B", 4, "2003", PartnershipEventKind.Reaffirm).Title("A", "B", 3, "2005", PartnershipEventKind.Upgrade);

        Assert.That(Lines(rows), Is.EqualTo("Establish ->4 last - since - opens; Reaffirm 4>4 last 4 since 2000; Upgrade 4>3 last 4 since 2000"));
    }

    [Test]
    public void After_a_lapse_the_time_runs_from_the_lapse_and_a_second_one_does_not_start_it_anew()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Ends("A", "B", "2005", PartnershipEventKind.Suspend).Ends("A", "B", "2006")
            .Title("A", "B", 2, "2010", PartnershipEventKind.Reaffirm);

        Assert.That(Lines(rows), Is.EqualTo(
            "Establish ->4 last - since - opens; Suspend 4>- last 4 since 2000 lapses; End ->- last 4 since 2005; Reaffirm ->2 last 4 since 2005 opens"));
    }

    [Test]
    public void A_side_that_begins_closed_opens_later_without_a_last_title()
    {
        var rows = new Rows().Ends("A", "B", "2000").Title("A", "B", 2, "2010");

        Assert.That(Lines(rows), Is.EqualTo("End ->- last - since -; Establish ->2 last - since 2000 opens"));
        var table = HazardTable.Of(rows.Records, TitleBook.Compile(rows.Records.Partnerships, new DateOnly(2030, 1, 1)), new DateOnly(2030, 1, 1));
        Assert.That(Steps(rows).Select(table.Of), Is.All.Null, "neither is a first word, nor was there a title to count from");
    }

    [Test]
    public void Titles_outside_the_order_are_no_steps() =>
        Assert.That(Lines(new Rows().Title("A", "B", 0, "1999").Title("A", "B", 4, "2000").Title("A", "B", 0, "2001")), Is.EqualTo("Establish ->4 last - since - opens"));

    [Test]
    public void Two_titles_of_one_day_follow_each_other() =>
        Assert.That(
            Lines(new Rows().Title("A", "B", 4, "2000").Title("A", "B", 2, "2000", PartnershipEventKind.Upgrade).Ends("A", "B", "2000")),
            Is.EqualTo("Establish ->4 last - since - opens; Upgrade 4>2 last 4 since 2000; End 2>- last 2 since 2000 lapses"));
}
