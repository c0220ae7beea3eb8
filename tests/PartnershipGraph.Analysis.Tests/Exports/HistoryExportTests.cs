using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class HistoryExportTests
{
    private static ExportHistory Of(Rows rows, SnapshotOptions? options = null) =>
        HistoryExport.Of(rows.Records, options ?? Ask.On("2010"), CancellationToken.None).History;

    private static string[] Ties(ExportHistory history) =>
    [
        .. history.Layers.SelectMany(l => l.Ties.Select(t => FormattableString.Invariant(
            $"{l.Kind} {history.Nodes[t.Source].Node.Id}-{history.Nodes[t.Target].Node.Id} {string.Join(' ', t.Phases.Select(p => FormattableString.Invariant($"{p.Weight:0.##}@{p.Spell.Text()}")))}"))),
    ];

    [Test]
    public void A_tie_has_a_phase_for_each_of_its_weights_and_the_last_day_of_each_is_inside()
    {
        var rows = new Rows().Title("A", "B", 4, "2001").Title("A", "B", 1, "2005-03", PartnershipEventKind.Upgrade).Ends("A", "B", "2009-12-24");

        var history = Of(rows);

        Assert.That(Ties(history), Is.EqualTo(new[] { "partnership A-B 0.4@2001-01-01..2005-02-28 1@2005-03-01..2009-12-23" }));
        Assert.That(history.Layers[0].Ties[0].Spells.Text(), Is.EqualTo("2001-01-01..2009-12-23"), "one spell, though the weight changed");
    }

    [Test]
    public void What_came_after_a_break_is_a_spell_of_its_own()
    {
        var rows = new Rows().Title("A", "B", 2, "2001").Ends("A", "B", "2003", PartnershipEventKind.Suspend).Title("A", "B", 2, "2006", PartnershipEventKind.Reaffirm);

        Assert.That(Of(rows).Layers[0].Ties[0].Spells.Text(), Is.EqualTo("2001-01-01..2002-12-31 2006-01-01.."));
    }

    [Test]
    public void Nothing_later_than_the_day_is_told_not_even_that_a_spell_ends()
    {
        var rows = new Rows().Title("A", "B", 2, "2001").Ends("A", "B", "2012").Title("A", "C", 2, "2011").Pact(AllianceKind.Defense, "B", "C", "1990", "2011-01-01")
            .Actor("B", ActorKind.State, "1980", "2015");

        var history = Of(rows, Ask.On("2010", layers: "partnership,alliance"));

        Assert.That(Ties(history), Is.EqualTo(new[] { "partnership A-B 0.8@2001-01-01..", "alliance B-C 1@1990-01-01.." }));
        Assert.That(history.Nodes.Single(n => n.Node.Id == "B").Spells.Text(), Is.EqualTo("1980-01-01.."));
    }

    [Test]
    public void Actors_have_the_spells_of_their_existence_and_ties_lie_within_them()
    {
        var rows = new Rows().Actor("A", ActorKind.State).Actor("B", ActorKind.State, "1992-05-08", "2006-06-05").Title("A", "B", 1, "1991").Actor("O", ActorKind.Organization);

        var history = Of(rows);

        Assert.That(history.Nodes.Select(n => $"{n.Node.Id} {n.Spells.Text()}"), Is.EqualTo(new[] { "A ..", "B 1992-05-08..2006-06-04" }), "the organisation is left to its members");
        Assert.That(Ties(history), Is.EqualTo(new[] { "partnership A-B 1@1992-05-08..2006-06-04" }));
        Assert.That(history.Nodes[0].Spells[0].IsAlways, Is.True);
    }

    [Test]
    public void Two_layers_of_a_pair_are_two_ties_and_a_pact_since_ever_has_no_beginning()
    {
        var rows = new Rows().Title("A", "B", 5, "2001").Pact(AllianceKind.Entente, "A", "B", null, "2004");

        Assert.That(
            Ties(Of(rows, Ask.On("2010", layers: "partnership,alliance"))),
            Is.EqualTo(new[] { "partnership A-B 0.2@2001-01-01..", "alliance A-B 0.33@..2003-12-31" }));
    }

    [Test]
    public void Directed_ties_are_the_sponsors_own()
    {
        var rows = new Rows().Title("A", "B", 1, "2001").Title("B", "A", 4, "2003");

        Assert.That(
            Ties(Of(rows, Ask.On("2010") with { Directed = true })),
            Is.EqualTo(new[] { "partnership A-B 1@2001-01-01..", "partnership B-A 0.4@2003-01-01.." }));
    }

    [Test]
    public void Where_organisations_replace_their_members_both_come_and_go()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("A", "O", 1, "2003").Ends("A", "O", "2007").Belongs("O", "M", "1990").Title("A", "M", 2, "2001");

        var history = Of(rows, Ask.On("2010") with { Universe = ActorUniverse.Blocs });

        Assert.That(
            history.Nodes.Select(n => $"{n.Node.Id} {n.Spells.Text()}"),
            Is.EqualTo(new[] { "A ..", "M ..2002-12-31 2007-01-01..", "O 2003-01-01..2006-12-31" }));
        Assert.That(
            Ties(history),
            Is.EqualTo(new[] { "partnership A-M 0.8@2001-01-01..2002-12-31 0.8@2007-01-01..", "partnership A-O 1@2003-01-01..2006-12-31" }));
    }

    [Test]
    public void On_the_bundled_data_a_day_between_has_the_ties_of_its_own_network()
    {
        var options = Ask.On("2024-12-31", layers: "partnership,alliance");
        var history = HistoryExport.Of(BundledData.Records, options, CancellationToken.None).History;
        foreach (var day in new[] { new DateOnly(1999, 3, 14), new DateOnly(2014, 8, 2), new DateOnly(2024, 12, 31) })
        {
            foreach (var (layer, made) in options.Layers.Zip(history.Layers))
            {
                var network = SnapshotBuilder.Build(BundledData.Records, options with { AsOf = day, Layers = [layer] });
                var standing = made.Ties.SelectMany(t => t.Phases.Where(p => (p.Spell.First is null || p.Spell.First <= day) && (p.Spell.Last is null || day <= p.Spell.Last))
                    .Select(p => (history.Nodes[t.Source].Node.Id, history.Nodes[t.Target].Node.Id, p.Weight)));
                Assert.That(standing, Is.EqualTo(network.Ties.Select(t => (t.Source, t.Target, t.Weight))), $"{layer} {day}");
            }
        }
    }

    [Test]
    public void A_cancelled_export_stops() => Assert.That(
        () => HistoryExport.Of(new Rows().Title("A", "B", 1).Records, Ask.On(), new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());
}
