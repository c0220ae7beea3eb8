using PartnershipGraph.Bolt.Messages;

namespace PartnershipGraph.Bolt.Results;

/// <summary>The answer to PULL or DISCARD: records, then whether there are more.</summary>
internal sealed class DemandResponse(ResultStream result) : Response
{
    public override void OnRecord(ReadOnlySpan<byte> message) => result.OnRecord(message);

    protected override void OnSuccess() => result.OnBatchEnd(Metadata);

    protected override void OnFailure(Exception failure) => result.OnFailed(failure, IsIgnored);
}
