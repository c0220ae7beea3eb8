namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>The samples of one figure.</summary>
internal sealed record Legend(string Where, IReadOnlyList<Swatch> Swatches);
