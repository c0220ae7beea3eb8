using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Exports;

/// <summary>What each layer says of a pair and year stands in its own columns, with direction and without.</summary>
internal sealed class DyadYearLayersTests
{
    private const string layers = "alliance,partnership,substance:visits";

    private static readonly Rows world = new Rows()
        .Title("A", "B", 2, "2001").Title("B", "A", 4, "2002").Title("A", "C", 5, "2002")
        .Rivals("B", "C", 0.5, "2001", "2003").Pact(AllianceKind.Consultation, "A", "B", "2003").Pact(AllianceKind.Entente, "A", "B", "2002", "2004")
        .Fact("B", "A", 2003, 8, "visits").Fact("A", "B", 2002, 2, "visits").Fact("A", "D", 2003, 4, "visits");

    private static DyadYears Of(Rows rows, string asked, bool directed = false, int? from = null) =>
        DyadYearExport.Of(rows.Numbered("C", "A", "B"), Ask.On("2003", layers: asked) with { Directed = directed }, from, null, CancellationToken.None);

    /// <summary>By their numbers C comes before A, and A before B.</summary>
    [TestCase("partnership", "20 30 2001 0.8 2 -|20 30 2002 0.4 2 4|20 30 2003 0.4 2 4|10 20 2002 0.2 - 5|10 20 2003 0.2 - 5", "rank1", "rank2")]
    [TestCase("rivalry", "10 30 2001 0.5 0.5|10 30 2002 0.5 0.5", "rivalry_weight", Description = "a spell that ends with the year does not hold on its last day")]
    [TestCase("alliance", "20 30 2002 0.3333333333333333 entente Entente A-B|20 30 2003 0.6666666666666666 consultation Consultation A-B;Entente A-B", "alliance_kind", "alliances")]
    public void Without_direction_each_pair_stands_once(string asked, string rows, params string[] columns) => Assert.That(
        Of(world, asked).Table.Lines(["ccode1", "ccode2", "year", "weight", .. columns]), Is.EquivalentTo(rows.Split('|')));

    [TestCase("partnership", "20 30 2001 0.8 2|20 30 2002 0.8 2|20 30 2003 0.8 2|30 20 2002 0.4 4|30 20 2003 0.4 4|20 10 2002 0.2 5|20 10 2003 0.2 5", "rank")]
    [TestCase("rivalry", "10 30 2001 0.5|30 10 2001 0.5|10 30 2002 0.5|30 10 2002 0.5")]
    [TestCase("alliance", "20 30 2002 0.3333333333333333|30 20 2002 0.3333333333333333|20 30 2003 0.6666666666666666|30 20 2003 0.6666666666666666")]
    public void With_direction_each_side_has_its_own_row(string asked, string rows, params string[] columns) => Assert.That(
        Of(world, asked, directed: true).Table.Lines(["ccode1", "ccode2", "year", "weight", .. columns]), Is.EquivalentTo(rows.Split('|')));

    [Test]
    public void A_pair_names_the_layers_that_it_stands_on_in_one_order_whichever_was_asked_for_first()
    {
        var found = Of(world, layers, from: 2002);

        Assert.That(found.Table.Lines("ccode1", "ccode2", "year", "layers"), Is.EqualTo(new[]
        {
            "10 20 2002 partnership", "10 20 2003 partnership",
            "20 30 2002 partnership;alliance;substance:visits", "20 30 2003 partnership;alliance;substance:visits",
        }));
        Assert.That(found.Table.Columns.Select(c => c.Name), Is.EqualTo(new[]
        {
            "ccode1", "ccode2", "year", "iso3_1", "iso3_2", "name1", "name2", "weight", "layers",
            "partnership_weight", "title1", "rank1", "ladder1", "since1", "title2", "rank2", "ladder2", "since2", "alliance_weight", "alliance_kind", "alliances",
            "visits_weight", "visits_value1", "visits_year1", "visits_value2", "visits_year2",
        }));
    }

    [Test]
    public void What_a_layer_does_not_say_is_nothing_and_not_zero()
    {
        var row = Of(world, layers, from: 2003).Table.Lines("ccode1", "ccode2", "alliance_weight", "alliance_kind", "visits_weight", "visits_value1", "partnership_weight")[0];

        Assert.That(row, Is.EqualTo("10 20 - - - - 0.2"));
    }

    [TestCase("2002 2 2002 - -", "2003 2 2002 8 2003")]
    public void A_figure_is_the_latest_of_its_own_direction(params string[] lines) => Assert.That(
        Of(world, "substance:visits", from: 2002).Table.Lines("year", "visits_value1", "visits_year1", "visits_value2", "visits_year2"), Is.EqualTo(lines));

    [Test]
    public void A_row_weighs_as_much_as_the_strongest_of_its_layers()
    {
        var lines = Of(world, layers).Table.Lines("weight", "partnership_weight", "alliance_weight", "visits_weight").Select(l => l.Split(' ')).ToList();

        Assert.That(lines.Select(l => Value(l[0])), Is.EqualTo(lines.Select(l => l.Skip(1).Where(w => w != "-").Max(Value))));
        Assert.That(lines.Select(l => Array.LastIndexOf(l, l[0])).Distinct(), Is.EquivalentTo(new[] { 1, 2, 3 }), "each layer is the strongest somewhere");
    }

    /// <summary>Who has no number is told with his kind, and how many rows that costs.</summary>
    [TestCase(false, "D state 1, O organization 2, T territory 1, U collective 1", 4)]
    [TestCase(true, "D state 1, O organization 3, T territory 1, U collective 1", 5)]
    public void Who_has_no_number_is_told_by_id_with_kind_and_rows(bool directed, string told, int rows)
    {
        var found = DyadYearExport.Of(
            new Rows().Actor("O", ActorKind.Organization).Actor("T", ActorKind.Territory).Actor("U", ActorKind.Collective)
                .Title("A", "O", 1, "2003").Title("O", "A", 1, "2003").Title("A", "T", 1, "2003").Title("O", "U", 1, "2003").Title("D", "A", 1, "2003").Title("A", "B", 1, "2003").Numbered("A", "B"),
            Ask.On("2003") with { Directed = directed, Universe = ActorUniverse.All }, null, null, CancellationToken.None);

        Assert.That(string.Join(", ", found.Uncoded.Select(u => FormattableString.Invariant($"{u.Id} {u.Kind} {u.Rows}"))), Is.EqualTo(told));
        Assert.That((found.WithoutNumber, found.NumberTaken, found.Table.Rows.Count), Is.EqualTo((rows, 0, 1)));
    }

    [TestCase("1", 1)]
    [TestCase("0710", 710, Description = "leading zeros of a spreadsheet")]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("2147483648", null)]
    [TestCase("0", null)]
    [TestCase("+2", null)]
    [TestCase(" 2", null)]
    [TestCase("2,000", null)]
    [TestCase("٢", null, Description = "digits of another script")]
    public void A_number_is_a_whole_one_above_zero(string text, int? number) => Assert.That(CowNumber.Of(text), Is.EqualTo(number));

    /// <summary>Rows that an export rests on: of its layers only, and of an indicator its own.</summary>
    [TestCase("partnership", 3)]
    [TestCase("alliance", 4)]
    [TestCase("rivalry", 1)]
    [TestCase("substance:visits", 3)]
    [TestCase("substance:other", 0)]
    [TestCase("partnership,alliance", 7)]
    public void The_rows_of_a_layer_are_counted(string asked, int high) =>
        Assert.That(ToldRowCounts.Of(world.Records, Ask.On(layers: asked).Layers), Is.EqualTo(new RowCounts(high, 0, 0)));

    [Test]
    public void An_alliance_is_counted_by_the_confidence_of_each_member()
    {
        var rows = new Rows().Member("P", "A", AllianceKind.Defense, confidence: Confidence.Low).Member("P", "B", AllianceKind.Defense, confidence: Confidence.Medium);

        Assert.That(ToldRowCounts.Of(rows.Records, Ask.On(layers: "alliance").Layers), Is.EqualTo(new RowCounts(0, 1, 1)));
    }

    private static double Value(string weight) => double.Parse(weight, System.Globalization.CultureInfo.InvariantCulture);
}
