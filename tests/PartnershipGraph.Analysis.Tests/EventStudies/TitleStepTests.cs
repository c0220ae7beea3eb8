using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

internal sealed class TitleStepTests
{
    private static readonly IReadOnlyList<PartnershipEventKind> both = [Establish, Upgrade];

    [Test]
    public void A_step_has_the_rank_before_and_the_levels_climbed()
    {
        var steps = Steps(new Rows().Title("S", "A", 4, "2000").Title("S", "A", 2, "2010", Upgrade).Title("S", "A", 2, "2012", Upgrade), both);

        Assert.That(steps, Is.EqualTo(new[] { "A 2000: - to 4, 2", "A 2010: 4 to 2, 2", "A 2012: 2 to 2, 0" }));
    }

    [Test]
    public void Upgrades_alone_are_asked_for_by_default() =>
        Assert.That(Steps(new Rows().Title("S", "A", 4, "2000").Title("S", "A", 2, "2010", Upgrade).Title("S", "A", 1, "2011", Rename)), Is.EqualTo(new[] { "A 2010: 4 to 2, 2" }));

    [Test]
    public void Several_steps_of_one_year_are_one() =>
        Assert.That(
            Steps(new Rows().Title("S", "A", 5, "2000").Title("S", "A", 4, "2010-01", Upgrade).Title("S", "A", 2, "2010-09", Upgrade)), Is.EqualTo(new[] { "A 2010: 5 to 2, 3" }));

    [Test]
    public void Between_two_ladders_no_levels_are_counted() =>
        Assert.That(Steps(new Rows().Title("S", "A", 3, "2000").Title("S", "A", 1, "2010", Upgrade, ladder: "L3")), Is.EqualTo(new[] { "A 2010: 3 to 1, ?" }));

    [Test]
    public void After_an_end_there_is_nothing_before() =>
        Assert.That(
            Steps(new Rows().Title("S", "A", 3, "2000").Ends("S", "A", "2005").Title("S", "A", 1, "2010", Upgrade)), Is.EqualTo(new[] { "A 2010: - to 1, 5" }));

    [Test]
    public void A_sectoral_title_is_no_step() =>
        Assert.That(Steps(new Rows().Title("S", "A", 3, "2000").Title("S", "A", 0, "2010", Upgrade)), Is.Empty);

    [Test]
    public void Steps_within_five_years_of_each_other_overlap()
    {
        var rows = new Rows().Title("S", "A", 5, "2000").Title("S", "A", 4, "2004", Upgrade).Title("S", "A", 3, "2009", Upgrade).Title("S", "A", 2, "2015", Upgrade).Fact("S", "A", 2001, 1);

        Assert.That(rows.Studied().Events.Select(e => (e.Step.Year, e.Overlaps)), Is.EqualTo(new[] { (2004, true), (2009, true), (2015, false) }));
    }

    private static IEnumerable<string> Steps(Rows rows, IReadOnlyList<PartnershipEventKind>? kinds = null)
    {
        var result = rows.Fact("S", "A", 1990, 1).Studied(kinds is null ? null : Study.Of() with { Kinds = kinds });
        return result.Events.Select(e => FormattableString.Invariant(
            $"{e.Step.Partner} {e.Step.Year}: {e.Step.Before?.Rank.ToString() ?? "-"} to {e.Step.After.Rank}, {e.Step.Levels?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}"));
    }
}
