using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>Reads the kind of signal off the kind of event.</summary>
internal static class SignalKinds
{
    public static SignalKind Of(PartnershipEventKind kind) => kind switch
    {
        PartnershipEventKind.Establish => SignalKind.Establish,
        PartnershipEventKind.Upgrade => SignalKind.Upgrade,
        PartnershipEventKind.Downgrade => SignalKind.Downgrade,
        PartnershipEventKind.Rename => SignalKind.Rename,
        PartnershipEventKind.Reaffirm => SignalKind.Reaffirm,
        _ => SignalKind.Lapse,
    };
}
