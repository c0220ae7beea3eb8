using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Overlap;

[TestFixture]
public sealed class OverlapAnalysisTests
{
    private static readonly (OverlapOptions Options, string Why)[] refused =
    [
        (LayerQuestions.PAndQ with { With = "P" }, "against itself"),
        (LayerQuestions.PAndQ with { Threshold = 0 }, "above 0"),
        (LayerQuestions.PAndQ with { Threshold = 1.01 }, "above 0"),
        (LayerQuestions.PAndQ with { Threshold = double.NaN }, "above 0"),
        (LayerQuestions.PAndQ with { Permutations = 0 }, "at least one"),
    ];

    [Test]
    public void What_means_nothing_is_refused([ValueSource(nameof(refused))] (OverlapOptions Options, string Why) x) =>
        Assert.That(() => SixNodes.Rows.Overlap(x.Options), Throws.InstanceOf<UsageException>().With.Message.Contains(x.Why));

    [Test]
    public void Ties_by_direction_are_refused() =>
        Assert.That(() => SixNodes.Rows.Overlap(network: Ask.On() with { Directed = true }), Throws.InstanceOf<UsageException>());

    [Test]
    public void Levels_are_no_scale_for_pacts()
    {
        var levels = Ask.On(weights: "level");
        Assert.That(() => SixNodes.Rows.Overlap(network: levels), Throws.InstanceOf<UsageException>().With.Message.Contains("use linear"));
        Assert.That(() => SixNodes.Rows.Reasons(network: levels), Throws.InstanceOf<UsageException>().With.Message.Contains("use linear"));
    }

    [Test]
    public void Alliances_and_rivalries_are_read() => Assert.That(
        OverlapAnalysis.TablesOf(Ask.On()), Is.EqualTo(DataTables.Titles | DataTables.Alliances | DataTables.Rivalries));

    [Test]
    public void It_rests_on_titles_pacts_in_force_and_over_and_the_rivalries_of_the_pole()
    {
        var rows = new Rows().Title("Q", "A", 1).Pact(Defense, "A", "P").Pact(Defense, "B", "P", "1950", "1960", Confidence.Medium)
            .Pact(Defense, "A", "B", "1950", "1960").Rivals("P", "Q", 1, confidence: Confidence.Low).Rivals("A", "B", 1);
        Assert.That(rows.Overlap().Rows, Is.EqualTo(new RowCounts(High: 1 + 2, Medium: 2, Low: 1)));
        Assert.That(
            rows.Overlap(LayerQuestions.PAndQ with { Challengers = ["Q"] }).Rows, Is.EqualTo(new RowCounts(3, 2, 0)), "challengers that are named rest on no row");
    }

    [Test]
    public void Pacts_of_kinds_that_were_not_asked_for_are_not_counted()
    {
        var rows = new Rows().States("Q").Pact(Defense, "A", "P").Pact(Mnna, "B", "P");
        Assert.That(rows.Overlap(LayerQuestions.PAndQ with { Kinds = [Defense] }).Rows.Total, Is.EqualTo(2));
        Assert.That(rows.Overlap().Rows.Total, Is.EqualTo(4));
    }

    [Test]
    public void A_row_below_the_least_confidence_is_not_told()
    {
        var rows = new Rows().Title("Q", "A", 1).Pact(Defense, "A", "P", confidence: Confidence.Low);
        Assert.That(rows.Overlap().Cell(OverlapCell.AlliedHedger), Is.EqualTo("A"));
        Assert.That(rows.Overlap(network: Ask.On() with { MinConfidence = Confidence.Medium }).Cell(OverlapCell.AlliedHedger), Is.Empty);
    }

    [Test]
    public void The_network_has_both_layers_and_both_powers_whatever_was_asked()
    {
        var options = SixNodes.Rows.Overlap(network: Ask.On(layers: "partnership")).Snapshot.Options;
        Assert.That(options.Layers, Is.EqualTo(Layer.TitlesAndAlliances));
        Assert.That(options.Poles, Is.EqualTo(new[] { "P", "Q" }));
    }

    [Test]
    public void A_cancelled_question_is_not_answered()
    {
        var run = () => OverlapAnalysis.Run(SixNodes.Rows.Records, Ask.On(), LayerQuestions.PAndQ, new CancellationToken(canceled: true));
        Assert.That(run, Throws.InstanceOf<OperationCanceledException>());
    }
}
