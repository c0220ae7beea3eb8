using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>One event of a trajectory.</summary>
public sealed record TimelineEvent
{
    /// <summary>The event, with what stood before and after.</summary>
    public required TitleStep Step { get; init; }

    /// <summary>The weight of the title that stood before; 0 where none did.</summary>
    public required double Before { get; init; }

    /// <summary>The weight of the title that stands after; 0 where none does.</summary>
    public required double After { get; init; }

    /// <summary>Levels climbed (above 0) or descended from one title to the next; null unless both stand on one ladder.</summary>
    public required int? Levels { get; init; }

    /// <summary>How surprising it is; null where no title had ever stood, unless the event is the first of its side and gives one.</summary>
    public required Signal? Signal { get; init; }

    /// <summary>The row.</summary>
    public PartnershipEvent Row => Step.Event;

    /// <summary>After less before, -1 to 1 (-T to T under the scheme <c>level</c>).</summary>
    public double Change => After - Before;

    /// <summary>
    /// Whether its signal tells of the pair. That a first title is given is rare for a sponsor, whoever the partner is; few repetitions are on
    /// record, so that theirs tells of the record.
    /// </summary>
    public bool TellsOfPair => Signal is { Cell.Since: not SinceChange.Never, Kind: not SignalKind.Reaffirm };

    /// <summary>How many levels were passed over in this one event: 1 for a jump of two, 0 without a jump.</summary>
    public int Skipped => Math.Max(0, Math.Abs(Levels ?? 0) - 1);
}
