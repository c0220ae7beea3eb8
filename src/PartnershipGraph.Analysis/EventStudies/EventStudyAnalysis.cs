using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>
/// What an indicator does after a sponsor raises a title: mean(t+1 … t+5) − mean(t−5 … t−1), less the same of matched partners whose title
/// stood still. It tells what goes together and in which order, not what brings about what: partners with much trade are given titles.
/// </summary>
public static class EventStudyAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles | DataTables.Substance;

    /// <summary>Studies the steps up to the as-of date.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network; of titles alone, as the sponsor gives them.</param>
    /// <param name="study">What is studied.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UsageException">A number is out of range, other layers than titles are asked for, or the sponsor has no such indicator.</exception>
    public static EventStudyResult Run(
        PartnershipRecords records, SnapshotOptions options, EventStudyOptions study, CancellationToken cancellation = default)
    {
        Check(records, options, study);
        var snapshot = SnapshotBuilder.Build(records, options with { Directed = true, Poles = [.. options.Poles, study.Sponsor] });
        var told = ToldRecords.Of(records, options);
        var present = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var scale = IndicatorScales.Of(study.Indicator);
        var values = new YearlyValues(told.Substance, study.Sponsor, study.Indicator, scale);
        var all = snapshot.Book.All.Where(h => h.Key.Sponsor == study.Sponsor)
            .SelectMany(h => TitleSteps.Of(h.Key.Partner, h.Value, study.Kinds, records.Ladders))
            .OrderBy(s => s.Year).ThenBy(s => s.Partner, StringComparer.Ordinal)
            .ToList();
        List<TitleStep> steps = [.. all.Where(s => present.Contains(s.Partner))];
        var matching = new ControlMatching(snapshot.Actors, snapshot.Book, values, study);
        List<StudiedEvent> events = [.. steps.Select(Study)];
        var compared = events.Where(e => e.Difference is not null).ToList();
        return new EventStudyResult
        {
            Options = study,
            Snapshot = snapshot,
            Scale = scale,
            Years = values.Years,
            Events = events,
            LeftOut = all.Count - steps.Count,
            Change = Mean(e => e.Series.Change),
            ControlChange = Mean(e => e.ControlChange),
            Difference = Mean(e => e.Difference),
            Lead = Mean(e => e.Lead),
            Rows = RowCounts.Of(
            [
                .. snapshot.Book.All.Where(h => h.Key.Sponsor == study.Sponsor && present.Contains(h.Key.Partner))
                    .SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source),
                .. compared.SelectMany(e => e.Controls.Select(c => (c.Id, c.Series)).Append((Id: e.Step.Partner, e.Series)))
                    .SelectMany(s => values.RowsOf(s.Id, [.. s.Series.YearsBefore, .. s.Series.YearsAfter]))
                    .Distinct()
                    .Select(f => f.Citation),
            ]),
        };

        StudiedEvent Study(TitleStep step)
        {
            cancellation.ThrowIfCancellationRequested();
            var window = new EventWindow(step.Year);
            var series = window.Read(values, step.Partner, study.LeastYears);
            var (controls, group) = matching.Of(step, series);
            return new StudiedEvent
            {
                Step = step,
                Series = series,
                Controls = controls,
                Group = group,
                Overlaps = steps.Any(s => s.Partner == step.Partner && s.Year != step.Year && window.Holds(s.Year)),
            };
        }

        ClusteredMean Mean(Func<StudiedEvent, double?> value) =>
            ClusteredMean.Of(compared.Select(e => (e.Step.Partner, value(e))), study, cancellation);
    }

    private static void Check(PartnershipRecords records, SnapshotOptions options, EventStudyOptions study)
    {
        DrawOptions.RequireKept(study.Samples);
        if (options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("steps are read off titles: ask for the layer partnership alone");
        }

        if (study.LeastYears is < 1 or > EventStudyOptions.Window)
        {
            throw new UsageException(Invariant($"--min-years {study.LeastYears}: write a whole number from 1 to {EventStudyOptions.Window}"));
        }

        if (study.Kinds.Any(k => k is not (PartnershipEventKind.Upgrade or PartnershipEventKind.Establish)))
        {
            throw new UsageException("a title rises by an upgrade, or by being established: ask for no other events");
        }

        var known = records.Substance.Where(f => f.Source == study.Sponsor).Select(f => f.Indicator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!known.Contains(study.Indicator, StringComparer.Ordinal))
        {
            throw new UsageException(known.Count == 0
                ? $"substance.csv has no row whose source is {study.Sponsor}"
                : $"substance.csv has no indicator '{study.Indicator}' of {study.Sponsor}; it has {string.Join(", ", known)}");
        }
    }
}
