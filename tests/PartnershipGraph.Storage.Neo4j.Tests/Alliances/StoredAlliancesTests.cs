using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Alliances;
using PartnershipGraph.Storage.Neo4j.Tests.Support;

namespace PartnershipGraph.Storage.Neo4j.Tests.Alliances;

/// <summary>The ties between allies as people leave them.</summary>
internal sealed class StoredAlliancesTests
{
    private static readonly AllianceMember[] three = [SampleRecords.Member("P", "AAA"), SampleRecords.Member("P", "BBB"), SampleRecords.Member("P", "CCC", AllianceKind.Entente)];

    [Test]
    public void Undisturbed_ties_give_the_rows_as_they_were_written()
    {
        var rows = StoredAlliances.Rows(three, [], Drawn(three));

        Assert.That(rows, Is.EqualTo(three));
    }

    [Test]
    public void A_tie_that_was_deleted_does_not_come_back_and_the_others_stay()
    {
        var rows = StoredAlliances.Rows(three, [], [.. Drawn(three).Where(d => (d.Spell.A, d.Spell.B) != ("AAA", "CCC"))]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Pairs(rows), Is.EqualTo(new[] { "P AAA-BBB Defense", "P BBB-CCC Entente" }));
        Assert.That(rows, Has.Count.EqualTo(3));
    }

    [Test]
    public void Both_rows_of_a_pact_whose_tie_was_deleted_are_gone()
    {
        AllianceMember[] two = [SampleRecords.Member("Q", "AAA"), SampleRecords.Member("Q", "BBB")];

        Assert.That(StoredAlliances.Rows([.. three, .. two], [], Drawn(three)), Is.EqualTo(three));
    }

    [Test]
    public void A_lone_member_never_had_a_tie_and_stays() =>
        Assert.That(StoredAlliances.Rows([SampleRecords.Member("Q", "AAA")], [], []), Has.Count.EqualTo(1));

    [Test]
    public void One_of_two_spells_of_a_pair_can_be_deleted()
    {
        AllianceMember[] rows = [SampleRecords.Member("P", "AAA"), SampleRecords.Member("P", "BBB", from: "2000", to: "2005"), SampleRecords.Member("P", "BBB", from: "2010")];

        var left = StoredAlliances.Rows(rows, [], [.. Drawn(rows).Where(d => d.Spell.To is not null)]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Pairs(left, "2003"), Is.EqualTo(new[] { "P AAA-BBB Defense" }));
        Assert.That(Pairs(left, "2015"), Is.Empty);
    }

    [Test]
    public void A_tie_drawn_by_hand_allies_its_two_ends_alone()
    {
        var rows = StoredAlliances.Rows(three, [], [.. Drawn(three), Tie("P", "AAA", "DDD", AllianceKind.Defense), Tie("New", "EEE", "FFF", AllianceKind.Neutrality)]);

        Assert.That(
            Pairs(rows),
            Is.EqualTo(new[] { "New EEE-FFF Neutrality", "P (AAA-DDD) AAA-DDD Defense", "P AAA-BBB Defense", "P AAA-CCC Entente", "P BBB-CCC Entente" }));
    }

    [Test]
    public void Ties_of_one_name_drawn_by_hand_do_not_ally_ends_that_they_do_not_tie() => Assert.That(
        Pairs(StoredAlliances.Rows([], [], [Tie("N", "AAA", "BBB", AllianceKind.Defense), Tie("N", "BBB", "CCC", AllianceKind.Defense)])),
        Is.EqualTo(new[] { "N (AAA-BBB) AAA-BBB Defense", "N (BBB-CCC) BBB-CCC Defense" }));

    [Test]
    public void A_tie_that_was_edited_counts_as_it_stands()
    {
        AllianceMember[] two = [SampleRecords.Member("Q", "AAA"), SampleRecords.Member("Q", "BBB")];

        var rows = StoredAlliances.Rows(two, [], [Tie("Q", "AAA", "BBB", AllianceKind.Consultation)]);

        Assert.That(Pairs(rows).Single(), Does.EndWith("AAA-BBB Consultation"));
    }

    [Test]
    public void A_member_that_somebody_added_is_allied_with_all() =>
        Assert.That(Pairs(StoredAlliances.Rows(three, [SampleRecords.Member("P", "DDD")], Drawn(three))).Count(p => p.Contains("DDD", StringComparison.Ordinal)), Is.EqualTo(3));

    [Test]
    public void Rows_that_promise_differently_in_one_spell_make_one_tie_of_the_stronger_promise()
    {
        AllianceMember[] rows = [SampleRecords.Member("P", "AAA", AllianceKind.Entente), SampleRecords.Member("P", "AAA"), SampleRecords.Member("P", "BBB")];

        var (spell, pairs) = AlliedSpells.Of(rows).Single();

        Assert.That((spell.A, spell.B, spell.Kind, pairs.Count), Is.EqualTo(("AAA", "BBB", AllianceKind.Defense, 2)));
    }

    [Test]
    public void Spells_that_do_not_meet_make_no_tie() =>
        Assert.That(AlliedSpells.Of([SampleRecords.Member("P", "AAA", to: "2005"), SampleRecords.Member("P", "BBB", from: "2005")]), Is.Empty);

    private static List<DrawnAlliance> Drawn(IEnumerable<AllianceMember> rows) =>
        [.. AlliedSpells.Of(rows).Select(s => new DrawnAlliance(s.Key, s.Value[0].Span!.Value, s.Value[0].First.Source))];

    private static DrawnAlliance Tie(string alliance, string a, string b, AllianceKind kind)
    {
        var span = DateSpan.Between(PartialDate.Parse("2000"), null);
        return new DrawnAlliance(new AlliedSpell(alliance, a, b, kind, span.From, span.To), span, new Citation("", "", Confidence.Low));
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<AllianceMember> rows, string day = "2020") => AlliedPair.InForce(rows, PartialDate.Parse(day).FirstDay)
        .Select(p => $"{p.Alliance} {p.First.Member}-{p.Second.Member} {p.Kind}").OrderBy(p => p, StringComparer.Ordinal);
}
