namespace PartnershipGraph.Kernel.Inference;

/// <summary>In which senses a labeling is at least as extreme as the observed one.</summary>
[Flags]
internal enum Extremes
{
    None = 0,
    Upper = 1,
    Lower = 2,
    Far = 4,
}
