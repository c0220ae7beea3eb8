using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>What a layer could tell.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Measured">What a tie is, in words.</param>
/// <param name="Weight">Its weight in the composite, before those without a share are left out.</param>
/// <param name="States">How many actors have a share in it.</param>
/// <param name="Years">The first and last year of its rows; null for spells and where it is empty.</param>
/// <param name="WhyEmpty">Why it compares no poles; null where it does.</param>
public sealed record DomainLayer(Layer Layer, string Measured, double Weight, int States, (int First, int Last)? Years, string? WhyEmpty)
{
    /// <summary>The name as a person reads it: without <c>substance:</c>.</summary>
    public string Name => Layer.Kind == LayerKind.Substance ? Layer.Indicator : Layer.ToString();
}
