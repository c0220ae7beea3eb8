using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

internal sealed class ProjectionParametersTests
{
    private static readonly SnapshotOptions titles = new() { AsOf = new DateOnly(2024, 12, 31), MinConfidence = Confidence.Medium };

    [Test]
    public void Events_and_confidences_are_numbered_in_the_order_in_which_they_apply()
    {
        var parameters = Of(titles);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(((Dictionary<string, object?>)parameters["kinds"]!).OrderBy(k => k.Value).Select(k => k.Key), Is.EqualTo(new[] { "establish", "upgrade", "downgrade", "rename", "reaffirm", "suspend", "end" }));
        Assert.That(((Dictionary<string, object?>)parameters["confidences"]!).OrderBy(k => k.Value).Select(k => k.Key), Is.EqualTo(new[] { "low", "medium", "high" }));
        Assert.That(parameters["minConfidence"], Is.EqualTo(1));
        Assert.That(parameters["knownAsOf"], Is.Null);
        Assert.That(parameters["universe"], Is.EqualTo("states"));
    }

    [Test]
    public void A_ladder_is_the_weights_of_its_ranks_from_the_top()
    {
        var ladder = (Dictionary<string, object?>)((Dictionary<string, object?>)Of(titles)["ladders"]!)["X"]!;

        Assert.That(ladder["weights"], Is.EqualTo(new[] { 1, 0.5 }));
        Assert.That(ladder["sponsor"], Is.EqualTo("CHN"));
    }

    [Test]
    public void Sides_are_joined_only_where_ties_have_no_direction()
    {
        var (undirected, directed) = (Of(titles with { Combine = TieCombination.Mean }), Of(titles with { Directed = true }));

        Assert.That(undirected["combine"], Is.EqualTo("mean"));
        Assert.That(undirected.Keys, Has.None.EqualTo("isReversed"));
        Assert.That(directed["isReversed"], Is.EqualTo(false));
        Assert.That(directed.Keys, Has.None.EqualTo("combine"));
    }

    private static Dictionary<string, object?> Of(SnapshotOptions options)
    {
        LadderTitle[] steps = [Title(1), Title(2)];
        return ProjectionParameters.OfNetwork(
            options, new Dictionary<string, Ladder>(StringComparer.Ordinal) { ["X"] = new("X", "CHN", steps) }, [new SubstanceScale("trade_share", 1)], null, isReversed: false);
    }

    private static LadderTitle Title(int rank) => new() { Rank = new Rank(rank), Title = "title", Source = new Citation("", "", Confidence.Low) };
}
