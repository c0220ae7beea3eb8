using System.Globalization;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>Signals in words.</summary>
internal static class SignalWords
{
    /// <summary>Why an event has no signal.</summary>
    public const string None = "no title had stood";

    public static string Of(SinceChange since) => since switch
    {
        SinceChange.Never => "none before",
        SinceChange.UnderTwo => "under 2",
        SinceChange.TwoToFive => "2 to 5",
        SinceChange.FiveToTen => "5 to 10",
        _ => "10 or more",
    };

    /// <summary>"3 in 120 years": the counts that a signal rests on.</summary>
    public static Cell Counts(Signal? signal) => signal is { } s
        ? string.Create(CultureInfo.InvariantCulture, $"{s.Events} in {s.Trials}")
        : new Cell(Cell.Undefined, "");
}
