using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Tests.Support;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Overlap;

[TestFixture]
public sealed class OverlapYearsTests
{
    private static Rows History => new Rows()
        .Pact(Defense, "A", "P", "1990").Pact(Defense, "B", "P", "1990", "2004-06").States("C")
        .Title("Q", "A", 3, "2002-05").Title("Q", "B", 1, "2003").Title("Q", "C", 2, "2005-12-31");

    [Test]
    public void Each_year_is_taken_on_its_last_day() => Assert.That(
        Hedgers(History.Overlap(network: Ask.On("2006"))),
        Is.EqualTo("2002: A | 2003: A B | 2004: A | 2005: A | 2006: A"));

    [Test]
    public void The_as_of_year_counts_as_of_the_as_of_date()
    {
        var years = History.Overlap(network: Ask.On("2005-12-30")).Years;
        Assert.That(years[^1].Day, Is.EqualTo(new DateOnly(2005, 12, 30)));
        Assert.That(years[^1].In(OverlapCell.Unattached), Is.EqualTo(new[] { "C" }));
        Assert.That(History.Overlap(network: Ask.On("2005")).Years[^1].In(OverlapCell.Unattached), Is.EqualTo(Array.Empty<string>()));
    }

    [Test]
    public void The_last_year_says_what_the_table_says()
    {
        var result = History.Overlap(network: Ask.On("2006-03"));
        Assert.That(result.Years[^1].Places, Is.EqualTo(result.States.Select(s => s.Place)));
    }

    [Test]
    public void Years_can_be_chosen() => Assert.That(
        Hedgers(History.Overlap(LayerQuestions.PAndQ with { From = 2001, To = 2003 }, Ask.On("2020"))), Is.EqualTo("2001:  | 2002: A | 2003: A B"));

    [Test]
    public void Where_the_other_power_never_had_a_title_there_is_the_as_of_year() =>
        Assert.That(new Rows().States("Q").Pact(Defense, "A", "P").Overlap().Years.Select(y => y.Day.Year), Is.EqualTo(new[] { 2024 }));

    [TestCase(2005, 2003, "--from 2005 --to 2003")]
    [TestCase(0, 2003, "--from 0")]
    [TestCase(2003, 2025, "--to 2025")]
    public void Years_that_are_none_or_not_yet_are_refused(int from, int to, string named) => Assert.That(
        () => History.Overlap(LayerQuestions.PAndQ with { From = from, To = to }), Throws.InstanceOf<UsageException>().With.Message.StartsWith(named + ":"));

    [Test]
    public void An_actor_counts_from_the_year_it_exists()
    {
        var rows = History.Actor("N", Domain.Actors.ActorKind.State, from: "2004");
        var counted = rows.Overlap(network: Ask.On("2006")).Years.Select(y => y.Places.Any(p => p.Id == "N"));
        Assert.That(counted, Is.EqualTo(new[] { false, false, true, true, true }));
    }

    private static string Hedgers(OverlapResult result) =>
        string.Join(" | ", result.Years.Select(y => FormattableString.Invariant($"{y.Day.Year}: {string.Join(' ', y.In(OverlapCell.AlliedHedger))}")));
}
