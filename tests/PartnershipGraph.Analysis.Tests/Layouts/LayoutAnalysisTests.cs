using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Layouts;

internal sealed class LayoutAnalysisTests
{
    private static readonly PartnershipRecords records = new Rows()
        .States("X").Title("A", "B", 2, "2001").Title("A", "B", 1, "2005").Title("A", "B", 3, "2010").Title("B", "A", 4).Title("C", "A", 5).Records;

    private static ActorLayout Of(PartnershipRecords rows, int seed = 1, ActorLayout? stored = null) => LayoutAnalysis.Of(rows, seed, stored, CancellationToken.None);

    [Test]
    public void A_pair_counts_by_the_greatest_weight_that_either_side_ever_gave_it()
    {
        var union = TitleUnion.Of(records);

        Assert.That(union.Select(t => (t.First, t.Second)), Is.EqualTo(new[] { ("A", "B"), ("A", "C") }));
        Assert.That(union.Select(t => t.Weight), Is.EqualTo(new[] { 1, 0.2 }).Within(1e-12));
    }

    [Test]
    public void Who_never_had_a_title_has_no_place() => Assert.That(Of(records).Places.Keys, Is.EquivalentTo(new[] { "A", "B", "C" }));

    [Test]
    public void Without_titles_there_are_no_places() => Assert.That(Of(new Rows().States("A", "B").Records).Places, Is.Empty);

    [Test]
    public void The_digest_is_of_titles_seed_and_search_alone()
    {
        var digest = Of(records).Digest;
        var renamed = records with { Actors = new ActorDirectory(records.Actors.All.Select(a => a with { Name = "another" })) };

        Assert.That(digest, Has.Length.EqualTo(64));
        Assert.That(Of(renamed).Digest, Is.EqualTo(digest));
        Assert.That(Of(BundledData.Reversed(records)).Digest, Is.EqualTo(digest));
        Assert.That(Of(records, seed: 2).Digest, Is.Not.EqualTo(digest));
        Assert.That(Of(records with { Partnerships = [.. records.Partnerships.Where(e => e.Sponsor != "C")] }).Digest, Is.Not.EqualTo(digest));
    }

    [Test]
    public void The_order_of_rows_moves_nobody() => Assert.That(LayoutText.Write(Of(BundledData.Reversed(records))), Is.EqualTo(LayoutText.Write(Of(records))));

    [Test]
    public void A_stored_layout_is_taken_by_its_digest_alone()
    {
        var found = Of(records);
        var stored = found with { Places = new Dictionary<string, ActorPlace> { ["A"] = new(7, 7) } };

        Assert.That(Of(records, stored: stored), Is.SameAs(stored));
        Assert.That(Of(records, seed: 2, stored).Places, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_layout_is_read_as_it_was_written()
    {
        var found = Of(records);
        var read = LayoutText.Read(LayoutText.Write(found));

        Assert.That(read.Digest, Is.EqualTo(found.Digest));
        Assert.That(read.Places, Is.EquivalentTo(found.Places));
        foreach (var culture in Cultures.Troublesome)
        {
            Assert.That(Cultures.In(culture, () => LayoutText.Write(LayoutText.Read(LayoutText.Write(found)))), Is.EqualTo(LayoutText.Write(found)), culture);
        }
    }

    [TestCase("digest\nA\t1\n")]
    [TestCase("digest\nA\t1\t2\nA\t1\t2\n")]
    [TestCase("digest\nA\tone\t2\n")]
    public void What_is_no_layout_is_refused(string text) => Assert.That(() => LayoutText.Read(text), Throws.InstanceOf<FormatException>());
}
