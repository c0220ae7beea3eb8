using CsCheck;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Structure;

public class RichClubTests
{
    [Test]
    public void A_triangle_with_a_tail_has_two_entries()
    {
        var table = RichClub.Compute(Sample.Hops(4, directed: false, (0, 1), (1, 2), (0, 2), (2, 3)), RunContext.None);
        Assert.That(table.Entries.Select(e => (e.Key, e.Value)), Is.EqualTo(new[] { ("0", 2 / 3.0), ("1", 1.0) }));
    }

    [Test]
    public void A_club_of_strangers_has_0()
    {
        // Two hubs that are not tied to each other.
        var table = RichClub.Compute(Sample.Hops(6, directed: false, (0, 2), (0, 3), (1, 4), (1, 5)), RunContext.None);
        Assert.That(table.Entries.Select(e => (e.Key, e.Value)), Is.EqualTo(new[] { ("0", 4 / 15.0), ("1", 0.0) }));
    }

    [Test]
    public void The_last_entry_is_the_last_that_two_vertices_share()
    {
        Assert.That(RichClub.Compute(Sample.Star(4), RunContext.None).Entries.Select(e => e.Key), Is.EqualTo(new[] { "0" }));
        Assert.That(RichClub.Compute(Sample.Complete(5), RunContext.None).Entries.Select(e => e.Value), Is.EqualTo(new[] { 1.0, 1, 1, 1 }));
    }

    [Test]
    public void Without_ties_the_table_is_empty()
    {
        Assert.That(RichClub.Compute(Sample.Empty(), RunContext.None).Entries, Is.Empty);
        Assert.That(RichClub.Compute(Sample.Isolated(1, directed: true), RunContext.None).Entries, Is.Empty);
        Assert.That(RichClub.Compute(Sample.Isolated(3), RunContext.None).Entries, Is.Empty);
    }

    [Test]
    public void It_is_the_density_among_those_of_higher_degree() => Drawing.Any(10).Sample(drawing =>
    {
        var matrix = drawing.Matrix();
        var vertices = Enumerable.Range(0, drawing.Vertices).ToList();
        bool Tied(int i, int j) => matrix[i, j] + matrix[j, i] > 0;
        var expected = new List<double>();
        for (var k = 0; k < drawing.Vertices; k++)
        {
            var club = vertices.Where(v => vertices.Count(w => Tied(v, w)) > k).ToList();
            if (club.Count < 2)
                break;
            double ties = club.Sum(v => club.Count(w => v < w && Tied(v, w)));
            expected.Add(2 * ties / (club.Count * (club.Count - 1)));
        }

        var table = RichClub.Compute(drawing.Graph(), RunContext.None);
        return table.Entries.Select(e => e.Value).SequenceEqual(expected)
            && table.Entries.Select(e => e.Key).SequenceEqual(expected.Select((_, k) => FormattableString.Invariant($"{k}")));
    });
}
