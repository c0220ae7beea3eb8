using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Figures;

internal sealed class PlotCaptionTests
{
    private static readonly PlotRequest request = World.OnePair.Request(PlotKinds.Find("matrix")!) with { Source = new PlotSource("0123456789abcdef", "1.2.3") };

    [Test]
    public void It_says_coverage_then_when_and_how_then_from_what() => Assert.That(Lines(request.Options), Is.EqualTo(
    [
        "Drawn: 1 of 2.",
        "As of 2024-12-31; weights linear; layers partnership; actors states.",
        "Source: 1600 rows with a source each (1500 high, 90 medium, 10 low confidence); data digest 0123456789ab; PartnershipGraph 1.2.3.",
    ]));

    [Test]
    public void Intervals_stand_behind_the_coverage() =>
        Assert.That(PlotCaption.Lines(request, request.Options, new RowCounts(1, 0, 0), "Drawn: 1 of 2.", "Intervals: by draws.")[0], Is.EqualTo("Drawn: 1 of 2. Intervals: by draws."));

    [Test]
    public void The_second_clock_is_said_where_it_was_set() =>
        Assert.That(Lines(request.Options with { KnownAsOf = new DateOnly(2020, 2, 3) })[1], Does.StartWith("As of 2024-12-31, as known on 2020-02-03; weights"));

    [TestCase(Confidence.Medium, "; confidence at least medium.")]
    [TestCase(Confidence.High, "; confidence at least high.")]
    public void The_least_confidence_is_said_where_rows_are_left_out(Confidence least, string said) =>
        Assert.That(Lines(request.Options with { MinConfidence = least })[1], Does.EndWith("actors states" + said));

    [Test]
    public void It_tells_how_the_network_was_made_and_not_what_was_asked_for()
    {
        var made = Lines(request.Options with { Layers = Layer.TitlesAndAlliances, Universe = ActorUniverse.Blocs, Weights = WeightSchemes.Parse("binary") });

        Assert.That(made[1], Is.EqualTo("As of 2024-12-31; weights binary; layers partnership, alliance; actors blocs."));
    }

    [Test]
    public void It_is_the_same_in_every_culture()
    {
        var here = Lines(request.Options);

        foreach (var culture in Cultures.Troublesome)
            Assert.That(Cultures.In(culture, () => Lines(request.Options)), Is.EqualTo(here), culture);
    }

    private static IReadOnlyList<string> Lines(SnapshotOptions options) => PlotCaption.Lines(request, options, new RowCounts(1500, 90, 10), "Drawn: 1 of 2.");
}
