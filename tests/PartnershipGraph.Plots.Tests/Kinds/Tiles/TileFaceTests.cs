using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Kinds.Tiles;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds.Tiles;

internal sealed class TileFaceTests
{
    private static readonly World world = new("tiles", new Rows()
        .Title("CHN", "VNM", 2, "2008").Title("CHN", "KOR", 2, "2001").Ends("CHN", "KOR", "2010").Title("RUS", "CHN", 1).States("NOR").Records);

    [Test]
    public void A_title_is_a_fill_a_digit_and_words()
    {
        var tile = Tile("VNM");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Face(tile).Fill, Is.EqualTo(Paint.Level(4, 5)));
        Assert.That(tile.Marks.OfType<TextMark>().Last().Text, Is.EqualTo("4"));
        Assert.That(tile.Marks.OfType<TextMark>().Last().Fill, Is.EqualTo(Paint.OnLevel(4, 5)));
        Assert.That(tile.Tip, Does.StartWith("Name of VNM: ").And.EndWith("level 4 of 5, since 2008"));
        Assert.That(tile.Datum!.Actors, Is.EqualTo(["CHN", "VNM"]));
    }

    [Test]
    public void What_is_unknown_is_hatched_and_asks()
    {
        var tile = Tile("RUS");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Face(tile).Fill, Is.EqualTo(Paint.Unknown));
        Assert.That(tile.Marks.OfType<TextMark>().Last().Text, Is.EqualTo("?"));
        Assert.That(tile.Marks.OfType<TextMark>().Select(t => t.HasHalo), Is.All.True, "text over a hatch");
        Assert.That(tile.Tip, Is.EqualTo("Name of RUS: unknown"));
    }

    [Test]
    public void What_ended_is_an_outlined_zero_and_what_never_was_a_faint_outline()
    {
        var (ended, none) = (Tile("KOR"), Tile("NOR"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That((Face(ended).Fill, Face(ended).Stroke), Is.EqualTo((Paint.Paper, Paint.Edge)));
        Assert.That(ended.Marks.OfType<TextMark>().Last().Text, Is.EqualTo("0"));
        Assert.That(ended.Tip, Is.EqualTo("Name of KOR: the title was ended or suspended"));
        Assert.That((Face(none).Fill, Face(none).Stroke), Is.EqualTo((Paint.Paper, Paint.Rule)));
        Assert.That(none.Marks.OfType<TextMark>().Select(t => t.Text), Is.All.Not.EqualTo("0").And.Not.EqualTo("?"));
        Assert.That(none.Tip, Is.EqualTo("Name of NOR: no title recorded"));
    }

    [Test]
    public void The_sponsor_is_framed_and_has_no_level_of_its_own()
    {
        var tile = Tile("CHN");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((Face(tile).Stroke, Face(tile).StrokeWidth), Is.EqualTo((Paint.Accent, 3.0)));
        Assert.That(tile.Tip, Is.EqualTo("Name of CHN: the sponsor"));
        Assert.That(tile.Datum!.Actors, Is.EqualTo(["CHN"]));
    }

    private static GroupMark Tile(string id) => world.Draw(new TilesPlot()).Scene.All.OfType<GroupMark>().Single(g => g.Datum?.Key == id);

    private static RectMark Face(GroupMark tile) => tile.Marks.OfType<RectMark>().Single();
}
