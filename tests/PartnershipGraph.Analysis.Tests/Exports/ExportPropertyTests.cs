using CsCheck;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Exports;

/// <summary>On every day and in every year an export says what the network of that day says.</summary>
internal sealed class ExportPropertyTests
{
    private static readonly Gen<SnapshotOptions> options =
        from asOf in Gen.Int[2002, 2011]
        from universe in Gen.OneOf(ActorUniverse.States, ActorUniverse.All, ActorUniverse.Blocs)
        from directed in Gen.Bool
        from combine in Gen.OneOf(TieCombination.Min, TieCombination.Mean, TieCombination.Max)
        from layers in Gen.OneOf("partnership", "alliance", "partnership,alliance")
        select Ask.On(FormattableString.Invariant($"{asOf}-06-15"), layers: layers) with { Universe = universe, Directed = directed, Combine = combine };

    [Test]
    public void Dyad_years_are_the_ties_of_the_last_days() => Gen.Select(RandomHistories.All, options).Sample((rows, asked) =>
    {
        var records = rows.Numbered("D", "C", "O", "B", "A");

        var found = DyadYearExport.Of(records, asked, 1999, asked.AsOf.Year, CancellationToken.None).Table;

        var cow = records.Actors.All.ToDictionary(a => a.Id, a => a.Cow, StringComparer.Ordinal);
        var expected = Enumerable.Range(1999, asked.AsOf.Year - 1998).SelectMany(year =>
        {
            var day = year == asked.AsOf.Year ? asked.AsOf : new DateOnly(year, 12, 31);
            return SnapshotBuilder.Build(ToldRecords.Of(records, asked), asked with { AsOf = day }).Ties.Select(t =>
            {
                string[] ends = [cow[t.Source], cow[t.Target]];
                if (!asked.Directed)
                    Array.Sort(ends, StringComparer.Ordinal);
                return FormattableString.Invariant($"{ends[0]} {ends[1]} {year} {t.Weight:R}");
            });
        });
        Assert.That(found.Lines("ccode1", "ccode2", "year", "weight"), Is.EquivalentTo(expected).And.Unique);
    });

    [Test]
    public void Spells_hold_the_ties_of_every_day_and_touch_nowhere() => Gen.Select(RandomHistories.All, options).Sample((rows, asked) =>
    {
        var history = HistoryExport.Of(rows.Records, asked, CancellationToken.None).History;

        var told = ToldRecords.Of(rows.Records, asked);
        for (var day = new DateOnly(1999, 12, 1); day <= asked.AsOf; day = day.AddDays(97))
        {
            foreach (var (layer, made) in asked.Layers.Zip(history.Layers))
            {
                var network = SnapshotBuilder.Build(told, asked with { AsOf = day, Layers = [layer] });
                Assert.That(
                    made.Ties.SelectMany(t => t.Phases.Where(p => Holds(p.Spell, day)).Select(p => (history.Nodes[t.Source].Node.Id, history.Nodes[t.Target].Node.Id, p.Weight))),
                    Is.EqualTo(network.Ties.Select(t => (t.Source, t.Target, t.Weight))), $"{layer} on {day}");
                Assert.That(history.Nodes.Where(n => n.Spells.Any(s => Holds(s, day))).Select(n => n.Node.Id), Is.EqualTo(network.Actors.Select(a => a.Id)), $"actors on {day}");
            }
        }

        foreach (var spells in history.Layers.SelectMany(l => l.Ties).Select(t => t.Spells).Concat(history.Nodes.Select(n => n.Spells)))
        {
            Assert.That(spells, Is.Not.Empty);
            Assert.That(spells.Skip(1).Zip(spells, (next, before) => before.Last!.Value.AddDays(1) < next.First!.Value), Is.All.True);
            Assert.That(spells.Select(s => s.First is null || s.Last is null || s.First <= s.Last), Is.All.True, "no spell ends before it begins");
            Assert.That(spells.Select(s => s.Last is null || s.Last < asked.AsOf), Is.All.True, "an end that is told has come");
        }
    });

    private static bool Holds(ExportSpell spell, DateOnly day) => (spell.First is null || spell.First <= day) && (spell.Last is null || day <= spell.Last);
}
