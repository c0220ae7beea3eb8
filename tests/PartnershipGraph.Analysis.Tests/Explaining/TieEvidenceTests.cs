using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>What a tie rests on, side by side.</summary>
internal sealed class TieEvidenceTests
{
    [Test]
    public void Both_sides_are_told_each_with_its_ladder()
    {
        var told = Told(new Rows().Title("X", "Y", 2, "2001").Title("Y", "X", 1, "2003-05", ladder: "L3"));

        Assert.That(told, Is.EqualTo(new[]
        {
            "X: Title 2 of L5 | L5 rank 2 of 5 | 2001 | 0.8 | 1 source",
            "Y: Title 1 of L3 | L3 rank 1 of 3 | 2003-05 | 1 | 1 source",
        }));
    }

    [Test]
    public void A_side_that_says_nothing_does_not_count_and_one_that_was_closed_weighs_0()
    {
        Assert.That(Told(new Rows().Title("X", "Y", 2)), Does.Contain("Y: no title recorded, so it does not count |  |  |  | 0 source"));
        Assert.That(
            Told(new Rows().Title("X", "Y", 2).Title("Y", "X", 1, "2001").Ends("Y", "X", "2010"), "max"),
            Does.Contain("Y: no title any more (end) |  | 2010 | 0 | 1 source"));
    }

    [Test]
    public void A_sectoral_title_after_the_end_is_not_what_closed_it() => Assert.That(
        Told(new Rows().Title("X", "Y", 2).Title("Y", "X", 1, "2001").Ends("Y", "X", "2010").Title("Y", "X", 0, "2012"), "max"),
        Does.Contain("Y: no title any more (end) |  | 2010 | 0 | 1 source"));

    [Test]
    public void Pacts_and_measurements_stand_beside_titles()
    {
        var rows = new Rows().Title("X", "Y", 5).Pact(AllianceKind.Consultation, "X", "Y", "1999").Fact("X", "Y", 2019, 0.25);

        Assert.That(Told(rows, layers: "partnership,alliance,substance:trade_share").Skip(2), Is.EqualTo(new[]
        {
            "both: consultation pact: Consultation X-Y |  | 1999-01-01 | 0.667 | 1 source",
            "X: trade_share 0.25 |  | 2019 |  | 1 source",
        }));
    }

    private static List<string> Told(Rows rows, string combine = "min", string layers = "partnership")
    {
        var options = Ask.On(layers: layers) with { Combine = Enum.Parse<TieCombination>(combine, ignoreCase: true) };
        return
        [
            .. TieEvidence.Of(rows.Network(options).Ties.Single(), rows.Records.Ladders).Select(e => FormattableString.Invariant(
                $"{e.Speaker ?? "both"}: {e.Title} | {e.Place} | {e.Since} | {e.Weight:0.###} | {e.Sources.Count} source")),
        ];
    }
}
