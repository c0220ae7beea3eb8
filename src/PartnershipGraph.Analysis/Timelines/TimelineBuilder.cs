using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>Builds the trajectories of pairs from one reading of the record.</summary>
internal sealed class TimelineBuilder
{
    private readonly SnapshotOptions options;
    private readonly PartnershipRecords told;
    private readonly TitleBook book;
    private readonly HazardTable hazards;
    private readonly SilenceGauge silence;

    public TimelineBuilder(PartnershipRecords records, SnapshotOptions options)
    {
        SnapshotBuilder.CheckFlatWeight(options);
        this.options = options;
        told = ToldRecords.Of(records, options);
        book = TitleBook.Compile(told.Partnerships, options.AsOf);
        hazards = HazardTable.Of(told, book, options.AsOf);
        silence = new SilenceGauge(book, options.AsOf);
    }

    /// <summary>Ids of all with whom an actor shares a coded side, sorted.</summary>
    public IReadOnlyList<string> PartnersOf(string a) =>
    [
        .. book.All.Where(h => h.Value.State != SideState.NeverCoded)
            .Select(h => h.Key.Sponsor == a ? h.Key.Partner : h.Key.Partner == a ? h.Key.Sponsor : null)
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public DyadTimeline Pair(string a, string b) => new(Side(a, b), Side(b, a));

    private SideTimeline Side(string sponsor, string partner)
    {
        var history = book.Of(sponsor, partner);
        IReadOnlyList<TitleSpell> spells = history?.Spells ?? [];
        RefuseMixedLevels(spells);
        IReadOnlyList<TitleStep> steps = history is null ? [] : TitleSteps.Of(history);
        return new SideTimeline
        {
            Sponsor = sponsor,
            Partner = partner,
            History = history,
            Events = [.. steps.Select(Event)],
            Levels =
            [
                .. spells.GroupBy(s => (s.Opening.Ladder, s.Rank))
                    .OrderBy(g => g.Key.Ladder, StringComparer.Ordinal).ThenBy(g => g.Key.Rank.Value)
                    .Select(g => new LevelTime(g.Key.Ladder, g.Key.Rank.Value, LevelOf(g.First()), g.Sum(YearsOf))),
            ],
            Lapses =
            [
                .. steps.Index().Where(s => s.Item.IsLapse)
                    .Select(s => LapseOf(s.Item, steps.Skip(s.Index + 1).FirstOrDefault(later => later.After is not null)?.Event)),
            ],
            Silence = silence.Of(sponsor, history),
        };
    }

    private TimelineEvent Event(TitleStep step) => new()
    {
        Step = step,
        Before = WeightOf(step.Before),
        After = WeightOf(step.After),
        Levels = step is { Before: { } before, After: { } after } && before.Opening.Ladder == after.Opening.Ladder ? LevelOf(after) - LevelOf(before) : null,
        Signal = hazards.Of(step),
    };

    private Lapse LapseOf(TitleStep step, PartnershipEvent? reopened) => new(
        step.Before!, step.Event, reopened, Years.Between(step.Event.Date.FirstDay, reopened?.Date.FirstDay ?? options.AsOf));

    private double WeightOf(TitleSpell? spell) => spell is null ? 0 : options.WeightOf(spell, told.Ladders);

    private int LevelOf(TitleSpell spell) => told.Ladders[spell.Opening.Ladder].LevelOf(spell.Rank);

    private double YearsOf(TitleSpell spell) => Years.Between(spell.Opening.Date.FirstDay, spell.Closing?.Date.FirstDay ?? options.AsOf);

    /// <summary>Level 3 of three and level 3 of five are different things, and a change from one to the other is no number.</summary>
    private void RefuseMixedLevels(IReadOnlyList<TitleSpell> spells)
    {
        if (options.Weights.IsLevel && spells.Select(s => told.Ladders[s.Opening.Ladder].RankCount).Distinct().Count() > 1)
        {
            throw new UsageException(
                $"the scheme level compares ladders of one length only, and {spells[0].Opening.Sponsor} has called {spells[0].Opening.Partner} "
                    + "by titles of several: use linear, which divides by the length");
        }
    }
}
