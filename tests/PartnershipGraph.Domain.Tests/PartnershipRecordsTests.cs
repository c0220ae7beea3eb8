using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Domain.Tests;

[TestFixture]
public sealed class PartnershipRecordsTests
{
    private static readonly PartnershipRecords records = new()
    {
        Read = DataTables.All,
        Actors = new ActorDirectory([]),
        Votes = [new VoteCast("R1", PartialDate.Parse("2022"), "A", VoteChoice.Yes, new Citation("", "", Confidence.High))],
    };

    [Test]
    public void Tables_that_are_not_named_are_empty()
    {
        var only = records.Only(DataTables.Alliances);

        Assert.That(only.Read, Is.EqualTo(DataTables.Titles | DataTables.Alliances));
        Assert.That(only.Votes, Is.Empty);
        Assert.That(only.Actors, Is.SameAs(records.Actors));
    }

    [Test]
    public void Tables_that_are_named_stay() =>
        Assert.That(records.Only(DataTables.Votes).Votes, Is.SameAs(records.Votes));
}
