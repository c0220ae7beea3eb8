using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>Alignment layer by layer.</summary>
/// <param name="Options">The question.</param>
/// <param name="Rows">The rows that the layers rest on.</param>
/// <param name="Layers">The layers, those without an answer too.</param>
/// <param name="Economic">Place of the layer of the economy.</param>
/// <param name="Security">Place of the layer of security.</param>
/// <param name="States">Every actor, by id.</param>
/// <param name="Warnings">What a reader must know beside the numbers.</param>
public sealed record DomainResult(
    SnapshotOptions Options,
    RowCounts Rows,
    IReadOnlyList<DomainLayer> Layers,
    int Economic,
    int Security,
    IReadOnlyList<DomainEntry> States,
    IReadOnlyList<string> Warnings);
