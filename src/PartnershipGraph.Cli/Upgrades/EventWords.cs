using System.Globalization;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>An event study in words.</summary>
internal static class EventWords
{
    public static string Of(EventVerdict verdict) => verdict switch
    {
        EventVerdict.Higher => "higher than among matched partners",
        EventVerdict.Lower => "lower than among matched partners",
        EventVerdict.NoDifferenceShown => "no difference shown",
        EventVerdict.Undetermined => "undetermined",
        _ => "not covered",
    };

    public static string Of(ControlGroup group) => group == ControlGroup.SameStanding ? "same standing" : "untitled";

    public static string Steps(int count, IReadOnlyList<PartnershipEventKind> kinds) => kinds switch
    {
        [PartnershipEventKind.Upgrade] => Count.Of(count, "upgrade"),
        [PartnershipEventKind.Establish] => Count.Of(count, "first title"),
        _ => Count.Of(count, "first title or upgrade", "first titles and upgrades"),
    };

    /// <summary>A change: of a volume in percent, else in the indicator's own unit, with its sign.</summary>
    public static string Change(double change, IndicatorScale scale) => scale == IndicatorScale.Logarithm
        ? Signed(100 * IndicatorScales.Relative(change), "F1") + " %"
        : Signed(change, "F4");

    /// <summary>A level as it was measured: of a volume the geometric mean.</summary>
    public static Cell Level(double? level, IndicatorScale scale) => level is not { } value ? Cell.Of(level)
        : scale == IndicatorScale.Logarithm ? Cell.Of(Math.Exp(value), 1) : Cell.Of(value);

    /// <summary>What rounds to nothing has no sign.</summary>
    private static string Signed(double value, string digits)
    {
        var text = Math.Abs(value).ToString(digits, CultureInfo.InvariantCulture);
        return text.Trim('0', '.').Length == 0 ? text : (value > 0 ? "+" : "-") + text;
    }
}
