namespace PartnershipGraph.Bolt;

public sealed partial class ZonedDateTime
{
    /// <summary>Why a moment and what clocks show may not be meant so.</summary>
    [Flags]
    public enum AmbiguityReason
    {
        /// <summary>There is no reason.</summary>
        None = 0,

        /// <summary>The offset was looked up by what clocks show, which they may show twice or never.</summary>
        ZoneIdLookUpWithLocalTime = 1,

        /// <summary>The date and time did not say whose clocks show it; it was taken for those of the zone.</summary>
        UnspecifiedDateTimeKind = 2,

        /// <summary>The year is beyond those for which this machine has the zone's rules.</summary>
        RuleLookupTruncatedToClrRange = 4,
    }
}
