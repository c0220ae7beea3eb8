using CsCheck;
using PartnershipGraph.Analysis.Exports;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class PhaseRecorderTests
{
    private static readonly DateOnly first = new(2000, 1, 1);

    [Test]
    public void What_stays_the_same_is_one_phase()
    {
        var recorder = new PhaseRecorder<string>();
        recorder.Take(DateOnly.MinValue, [("a", 1, ["x"])]);
        recorder.Take(first, [("a", 1, ["x"])]);
        recorder.Take(first.AddDays(5), [("a", 1, ["y"]), ("b", 2, [])]);
        recorder.Take(first.AddDays(6), [("b", 3, [])]);

        Assert.That(
            recorder.Phases.Select(p => $"{p.Key}: {string.Join(' ', p.Phases.Select(f => f.Spell.Text()))}").Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "a: ..2000-01-05 2000-01-06..2000-01-06", "b: 2000-01-06..2000-01-06 2000-01-07.." }));
    }

    [Test]
    public void On_every_day_the_phases_say_what_was_taken() =>
        Gen.Int[0, 3].Array[1, 12].Sample(weights =>
        {
            // A weight of 0 stands for nothing there on that day.
            var recorder = new PhaseRecorder<string>();
            foreach (var (i, weight) in weights.Index())
                recorder.Take(first.AddDays(2 * i), weight == 0 ? [] : [("a", weight, (IReadOnlyList<string>)[])]);

            var phases = recorder.Phases.SelectMany(p => p.Phases).ToList();
            for (var day = 0; day < 2 * weights.Length; day++)
            {
                var on = first.AddDays(day);
                var told = phases.Where(p => p.Spell.First <= on && (p.Spell.Last is null || on <= p.Spell.Last)).Select(p => p.Weight);
                Assert.That(told, Is.EqualTo(weights[day / 2] == 0 ? [] : new double[] { weights[day / 2] }));
            }

            Assert.That(phases.Zip(phases.Skip(1)).Where(p => p.First.Weight.Equals(p.Second.Weight) && p.First.Spell.Last!.Value.AddDays(1) == p.Second.Spell.First), Is.Empty);
        });

    [Test]
    public void Spells_that_touch_are_one() => Assert.That(
        ExportSpell.Joined([new(null, first), new(first.AddDays(1), first.AddDays(3)), new(first.AddDays(5), first.AddDays(6)), new(first.AddDays(7), null)]).Text(),
        Is.EqualTo("..2000-01-04 2000-01-06.."));

    [Test]
    public void Of_no_spells_there_is_none() => Assert.That(ExportSpell.Joined([]), Is.Empty);
}
