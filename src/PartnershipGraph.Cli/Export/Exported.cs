using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Export;

/// <summary>What is exported, before it is written.</summary>
/// <param name="Files">The files.</param>
/// <param name="Stamp">What the answer says of itself.</param>
/// <param name="Warnings">What a reader must know.</param>
internal sealed record Exported(IReadOnlyList<ExportFile> Files, ResultStamp Stamp, IReadOnlyList<string> Warnings)
{
    /// <summary>The dyad-years, where the form has them.</summary>
    public DyadYears? Years { get; init; }
}
