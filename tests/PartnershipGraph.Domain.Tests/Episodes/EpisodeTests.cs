using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Episodes;

[TestFixture]
public sealed class EpisodeTests
{
    [Test]
    public void An_episode_is_about_its_two_actors_in_either_order()
    {
        var episode = new Episode(
            "AAA", "BBB", PartialDate.Parse("2019"), null, "vote", Bearing.Limit, "Abstains.", new Citation("", "", Confidence.Low));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(episode.IsBetween("AAA", "BBB"), Is.True);
            Assert.That(episode.IsBetween("BBB", "AAA"), Is.True);
            Assert.That(episode.IsBetween("AAA", "AAA"), Is.False);
            Assert.That(episode.IsBetween("AAA", "CCC"), Is.False);
            Assert.That(episode.IsBetween("aaa", "bbb"), Is.False);
        }
    }

    [Test]
    public void There_are_fourteen_kinds_of_conduct() => Assert.That(Episode.Kinds, Has.Count.EqualTo(14).And.Unique);
}
