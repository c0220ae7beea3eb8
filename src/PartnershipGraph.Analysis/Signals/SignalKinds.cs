using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>Reads the kind of signal off an event.</summary>
internal static class SignalKinds
{
    /// <summary>A title given where none stood is established, whatever the row calls it: coders call the first one they find a reaffirmation.</summary>
    public static SignalKind Of(TitleStep step) => step.Event.Kind switch
    {
        _ when step.IsOpening => SignalKind.Establish,
        PartnershipEventKind.Establish => SignalKind.Establish,
        PartnershipEventKind.Upgrade => SignalKind.Upgrade,
        PartnershipEventKind.Downgrade => SignalKind.Downgrade,
        PartnershipEventKind.Rename => SignalKind.Rename,
        PartnershipEventKind.Reaffirm => SignalKind.Reaffirm,
        _ => SignalKind.Lapse,
    };
}
