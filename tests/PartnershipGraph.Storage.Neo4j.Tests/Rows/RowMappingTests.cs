using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Tests.Support;

namespace PartnershipGraph.Storage.Neo4j.Tests.Rows;

/// <summary>A row becomes properties and the properties become the row again.</summary>
internal sealed class RowMappingTests
{
    private static readonly PartnershipRecords records = SampleRecords.Bundled;

    [Test]
    public void Every_row_of_the_bundled_data_comes_back()
    {
        using var scope = Assert.EnterMultipleScope();
        Same(records.Actors.All, a => ActorRow.Properties(a).Value("id", a.Id), (a, row) => ActorRow.Read(["Actor", a.Kind.ToString()], row));
        Same(records.Partnerships, e => PartnershipRow.Properties(e, records.Ladders, null), (e, row) => PartnershipRow.Read(e.Sponsor, e.Partner, row, records.Ladders));
        Same(records.Alliances, AllianceRow.Properties, (m, row) => AllianceRow.Read(m.Member, m.Alliance, row));
        Same(records.Memberships, MembershipRow.Properties, (m, row) => MembershipRow.Read(m.Member, m.Organization, row));
        Same(records.Rivalries, RivalryRow.Properties, (r, row) => RivalryRow.Read(r.A, r.B, row));
        Same(records.Attributes, FigureRow.Properties, (f, row) => FigureRow.ReadAttribute(f.Id, f.Indicator, row));
        Same(records.Substance, FigureRow.Properties, (f, row) => FigureRow.ReadSubstance(f.Source, f.Target, row));
        Same(records.Episodes, EpisodeRow.Properties, (e, row) => EpisodeRow.Read(e.A, e.B, row));
        Same(records.Votes, VoteRow.Properties, (v, row) => VoteRow.Read(v.Voter, v.Vote, row));
        foreach (var ladder in records.Ladders.Values)
            Same(ladder.Titles, t => LadderTitleRow.Properties(ladder, t), (_, row) => LadderTitleRow.Read(row));
    }

    [Test]
    public void What_we_give_a_node_is_on_the_list_of_what_is_ours()
    {
        var nodes = ImportTables.Of(records).TakeWhile(t => t.Statement != "has_title");

        var names = nodes.SelectMany(t => t.Rows).SelectMany(r => r.Properties.All.Keys).Where(n => !n.StartsWith("x_", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.That(names, Is.SubsetOf(OwnProperties.Names.Concat(OwnProperties.Keys)));
    }

    [Test]
    public void A_title_knows_its_level_and_weight_and_one_outside_the_order_neither()
    {
        var ladder = new Ladder("L", null, [Title(1), Title(2), Title(4)]);
        var ladders = new Dictionary<string, Ladder> { ["L"] = ladder };
        var e = SampleRecords.Event("AAA", "BBB", "2019-06", PartnershipEventKind.Establish, "L", 2);

        var ranked = PartnershipRow.Properties(e, ladders, null).Present();
        var unranked = PartnershipRow.Properties(e with { Rank = Rank.Unranked }, ladders, e.Date).Present();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((ranked["rank"], ranked["level"], ranked["weight"]), Is.EqualTo(((object)2, (object)3, (object)0.75)));
        Assert.That((ranked["from"], ranked["fromPrecision"], ranked.ContainsKey("to")), Is.EqualTo(((object)new LocalDate(2019, 6, 1), (object)"month", false)));
        Assert.That(unranked, Does.ContainKey("unranked").And.Not.ContainKey("rank").And.Not.ContainKey("level").And.Not.ContainKey("weight"));
        Assert.That(unranked["to"], Is.EqualTo(unranked["from"]));
    }

    [Test]
    public void A_flat_ladder_weighs_the_flat_weight()
    {
        var ladders = new Dictionary<string, Ladder> { ["L"] = new("L", null, [Title(1)]) };
        var e = SampleRecords.Event("AAA", "BBB", "2019", PartnershipEventKind.Establish, "L", 1);

        Assert.That(PartnershipRow.Properties(e, ladders, null).Present()["weight"], Is.EqualTo(0.6));
    }

    [TestCase("event")]
    [TestCase("from")]
    [TestCase("title")]
    [TestCase("ladder")]
    [TestCase("rank")]
    public void A_tie_without_a_property_that_a_row_needs_is_no_row(string name)
    {
        var (e, ladders) = Sound();
        var properties = PartnershipRow.Properties(e, ladders, null).Present();
        Assert.That(Read(properties), Is.EqualTo(e));

        properties.Remove(name);

        Assert.That(Read(properties), Is.Null);

        PartnershipEvent? Read(Dictionary<string, object?> values) => PartnershipRow.Read("AAA", "BBB", AsSent(values), ladders);
    }

    [Test]
    public void A_rank_written_as_2_0_is_2_and_one_that_the_ladder_lacks_is_none()
    {
        var (e, ladders) = Sound();
        var properties = PartnershipRow.Properties(e, ladders, null).Present();

        using var scope = Assert.EnterMultipleScope();
        properties["rank"] = 2.0;
        Assert.That(PartnershipRow.Read("AAA", "BBB", AsSent(properties), ladders), Is.EqualTo(e));
        properties["rank"] = 3L;
        Assert.That(PartnershipRow.Read("AAA", "BBB", AsSent(properties), ladders), Is.Null);
        properties["rank"] = 0L;
        Assert.That(PartnershipRow.Read("AAA", "BBB", AsSent(properties), ladders), Is.Null);
    }

    [Test]
    public void A_ladder_of_somebody_else_and_a_tie_to_oneself_are_refused()
    {
        var (e, ladders) = Sound();
        var row = AsSent(PartnershipRow.Properties(e, ladders, null).Present());
        var foreign = new Dictionary<string, Ladder> { ["L"] = new("L", "CCC", [Title(1), Title(2)]) };

        using var scope = Assert.EnterMultipleScope();
        Assert.That(PartnershipRow.Read("AAA", "BBB", row, foreign), Is.Null);
        Assert.That(PartnershipRow.Read("AAA", "AAA", row, ladders), Is.Null);
    }

    [Test]
    public void An_end_needs_neither_title_nor_ladder_nor_rank()
    {
        var row = AsSent(new Dictionary<string, object?> { ["event"] = "end", ["from"] = new LocalDate(2020, 1, 1) });

        var e = PartnershipRow.Read("AAA", "BBB", row, new Dictionary<string, Ladder>());

        Assert.That((e?.Kind, e?.Title, e?.Rank, e?.Source.Confidence.ToString()), Is.EqualTo((PartnershipEventKind.End, "", (Rank?)null, "Low")));
    }

    [Test]
    public void An_actor_without_a_name_or_a_kind_is_none()
    {
        var named = AsSent(new Dictionary<string, object?> { ["id"] = "AAA", ["name"] = "State A" });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ActorRow.Read(["Actor", "State"], named)?.Kind, Is.EqualTo(ActorKind.State));
        Assert.That(ActorRow.Read(["Actor", "Mine"], named), Is.Null);
        Assert.That(ActorRow.Read(["Actor", "State"], AsSent(new Dictionary<string, object?> { ["id"] = "AAA" })), Is.Null);
    }

    [Test]
    public void A_rivalry_that_was_drawn_without_a_magnitude_weighs_1_and_a_wrong_one_is_none()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(RivalryRow.Read("AAA", "BBB", AsSent([]))?.Magnitude, Is.EqualTo(1));
        Assert.That(RivalryRow.Read("AAA", "BBB", AsSent(new Dictionary<string, object?> { ["magnitude"] = 2L })), Is.Null);
        Assert.That(RivalryRow.Read("AAA", "AAA", AsSent([])), Is.Null);
    }

    private static LadderTitle Title(int rank) => new() { Rank = new Rank(rank), Title = FormattableString.Invariant($"Title {rank}") };

    private static (PartnershipEvent Event, Dictionary<string, Ladder> Ladders) Sound() => (
        SampleRecords.Event("AAA", "BBB", "2019", PartnershipEventKind.Establish, "L", 2),
        new Dictionary<string, Ladder> { ["L"] = new("L", null, [Title(1), Title(2)]) });

    private static void Same<T>(IEnumerable<T> rows, Func<T, PropertyMap> properties, Func<T, RowValues, T?> read)
        where T : class
    {
        var others = rows.Where(row => read(row, AsSent(properties(row).Present())) is not { } back || !SampleRecords.IsSame(row, back)).Take(3);
        Assert.That(others, Is.Empty, typeof(T).Name);
    }

    /// <summary>The values as a server gives them back: every whole number is long.</summary>
    private static RowValues AsSent(Dictionary<string, object?> values) =>
        new(values.ToDictionary(v => v.Key, v => v.Value is int n ? (long)n : v.Value, StringComparer.Ordinal));
}
