using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Layouts;

/// <summary>Layouts in other countries, cancelled ones, and grids whatever the order of the actors.</summary>
internal sealed class LayoutLawTests
{
    private static readonly Actor[] actors =
        [At("A", 52.5, 13.4), At("B", 48.9, 2.4), At("C", 35.7, 139.7), At("D", -35.3, 149.1), At("E", 38.9, -77.0), At("F", -15.8, -47.9)];

    [TestCaseSource(typeof(Cultures), nameof(Cultures.Troublesome))]
    public void A_layout_is_the_same_text_in_every_country(string culture)
    {
        var layout = new ActorLayout("digest", new Dictionary<string, ActorPlace>(StringComparer.Ordinal) { ["B"] = new(0.5, 1000), ["A"] = new(1.5, -2.25) });

        var text = Cultures.In(culture, () => LayoutText.Write(layout));
        Assert.That(text, Is.EqualTo("digest\nA\t1.5\t-2.25\nB\t0.5\t1000\n"));
        Assert.That(Cultures.In(culture, () => LayoutText.Read(text)).Places["A"], Is.EqualTo(new ActorPlace(1.5, -2.25)));
    }

    [Test]
    public void A_cancelled_search_ends_and_a_stored_layout_needs_none()
    {
        var records = SixNodes.Rows.Records;
        var cancelled = new CancellationToken(canceled: true);
        var stored = LayoutAnalysis.Of(records, 1, null, CancellationToken.None);

        Assert.That(() => LayoutAnalysis.Of(records, 1, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(LayoutAnalysis.Of(records, 1, stored, cancelled), Is.SameAs(stored));
    }

    [Test]
    public void No_two_actors_are_closer_than_a_unit()
    {
        List<ActorPlace> places = [.. LayoutAnalysis.Of(SixNodes.Rows.Records, 1, null, CancellationToken.None).Places.Values];

        Assert.That(places, Has.Count.EqualTo(6));
        foreach (var (i, place) in places.Index())
        {
            foreach (var other in places.Skip(i + 1))
                Assert.That(Math.Sqrt(Math.Pow(place.X - other.X, 2) + Math.Pow(place.Y - other.Y, 2)), Is.GreaterThan(0.99), "places are rounded to thousandths");
        }
    }

    [Test]
    public void The_order_of_the_actors_moves_no_tile() => Assert.That(
        TileGrid.Of(actors.OrderByDescending(a => a.Id, StringComparer.Ordinal), [], CancellationToken.None),
        Is.EqualTo(TileGrid.Of(actors, [], CancellationToken.None)));

    [Test]
    public void A_grid_of_few_keeps_the_order_of_their_capitals()
    {
        var order = TileOrder.Of(actors, TileGrid.Of(actors, [], CancellationToken.None));

        Assert.That(order.PairOrder, Is.EqualTo(1).Within(1e-12));
        Assert.That(order.NearestTouch, Is.LessThanOrEqualTo(order.NearestWithinTwo));
    }

    [Test]
    public void A_cancelled_grid_ends() => Assert.That(
        () => TileGrid.Of(actors, [], new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static Actor At(string id, double latitude, double longitude) => new()
    {
        Id = id,
        Name = id,
        Kind = ActorKind.State,
        Latitude = latitude,
        Longitude = longitude,
    };
}
