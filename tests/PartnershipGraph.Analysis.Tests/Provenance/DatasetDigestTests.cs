using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Provenance;

[TestFixture]
public sealed class DatasetDigestTests
{
    private static readonly Citation source = new("made up", "", Confidence.High);

    private static PartnershipRecords Records => Rows.Records with
    {
        Attributes = [new AttributeFact("A", 2020, "gdp", 1.5, "USD", source), new AttributeFact("B", 2020, "gdp", 1e300, "USD", source)],
        Votes =
        [
            new VoteCast("R1", PartialDate.Parse("2022-03"), "A", VoteChoice.Yes, source),
            new VoteCast("R1", PartialDate.Parse("2022-03"), "B", VoteChoice.No, source),
        ],
    };

    private static Rows Rows => new Rows().Actor("ORG", ActorKind.Organization, "1958")
        .Title("A", "B", 2, "2010-05-06", knownFrom: "2011").Title("B", "A", 3).Belongs("ORG", "A").Belongs("ORG", "B")
        .Pact(AllianceKind.Entente, "A", "B").Rivals("A", "B", 0.5).Rivals("B", "C", 0.25)
        .Fact("A", "B", 2020, 0.125).Fact("B", "A", 2020, 1234.5).Episode("A", "B", "2020").Episode("B", "A", "2021", "2022");

    [Test]
    public void The_order_of_the_rows_does_not_change_it() =>
        Assert.That(DatasetDigest.Of(BundledData.Reversed(Records)), Is.EqualTo(DatasetDigest.Of(Records)).And.Match("^[0-9a-f]{64}$"));

    [Test]
    public void The_culture_does_not_change_it()
    {
        foreach (var culture in Cultures.Troublesome)
            Assert.That(Cultures.In(culture, () => DatasetDigest.Of(Records)), Is.EqualTo(DatasetDigest.Of(Records)), culture);
    }

    [Test]
    public void Whatever_changes_in_a_row_changes_it()
    {
        var r = Records;
        var (title, member, fact, actor) = (r.Partnerships[0], r.Alliances[0], r.Substance[0], r.Actors["A"]);
        PartnershipRecords[] all =
        [
            r,
            r with { Alliances = [member with { NotAlliedWith = new HashSet<string> { "B" } }, .. r.Alliances.Skip(1)] },
            r with { Alliances = [member with { NotAlliedWith = new HashSet<string> { "B", "C" } }, .. r.Alliances.Skip(1)] },
            r with { Partnerships = [title with { Title = "Other" }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Rank = Rank.Unranked }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Rank = null }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Date = PartialDate.Parse("2010-05") }, r.Partnerships[1]] },
            r with { Partnerships = [title with { KnownFrom = null }, r.Partnerships[1]] },
            r with { Partnerships = [title with { LastUsed = PartialDate.Parse("2011") }, r.Partnerships[1]] },
            r with { Partnerships = [title with { KnownFrom = null, LastUsed = PartialDate.Parse("2011") }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Notes = "note" }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Source = source with { Confidence = Confidence.Low } }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Attributes = new Dictionary<string, string> { ["visit"] = "1" } }, r.Partnerships[1]] },
            r with { Partnerships = [title with { Attributes = new Dictionary<string, string> { ["visit"] = "2" } }, r.Partnerships[1]] },
            r with { Partnerships = [title] },
            r with { Actors = Without(actor, actor with { Name = "Other" }) },
            r with { Actors = Without(actor, actor with { Latitude = 1.5 }) },
            r with { Actors = Without(actor, actor with { Aliases = ["Other"] }) },
            r with { Ladders = new Dictionary<string, Ladder>(StringComparer.Ordinal) },
            r with { Alliances = [member with { Kind = AllianceKind.Defense }, r.Alliances[1]] },
            r with { Alliances = [member with { Span = new DateSpan(member.Span.From, new DateOnly(2020, 1, 1)) }, r.Alliances[1]] },
            r with { Memberships = [r.Memberships[0]] },
            r with { Rivalries = [r.Rivalries[0] with { Magnitude = 0.51 }, r.Rivalries[1]] },
            r with { Substance = [fact with { Value = fact.Value + 1e-15 }, r.Substance[1]] },
            r with { Substance = [fact with { Unit = "%" }, r.Substance[1]] },
            r with { Attributes = [] },
            r with { Episodes = [r.Episodes[1]] },
            r with { Votes = [r.Votes[0], r.Votes[1] with { Choice = VoteChoice.Abstain }] },
        ];
        Assert.That(all.Select(DatasetDigest.Of), Is.Unique);

        ActorDirectory Without(Actor old, Actor @new) => new(r.Actors.All.Where(a => a.Id != old.Id).Append(@new));
    }

    [Test]
    public void A_row_in_another_table_is_another_row()
    {
        var (attribute, nothing) = (Records with { Attributes = [] }, Records with { Votes = [] });
        Assert.That(DatasetDigest.Of(attribute), Is.Not.EqualTo(DatasetDigest.Of(nothing)));
    }

    [Test]
    public void A_divider_within_a_source_does_not_make_two_sources_one()
    {
        var one = Records with { Rivalries = [Records.Rivalries[0] with { Source = new Citation("a|b", "c", Confidence.High) }] };
        var other = Records with { Rivalries = [Records.Rivalries[0] with { Source = new Citation("a", "b|c", Confidence.High) }] };
        Assert.That(DatasetDigest.Of(one), Is.Not.EqualTo(DatasetDigest.Of(other)));
    }
}
